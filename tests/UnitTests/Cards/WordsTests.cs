using System.Text.RegularExpressions;
using BackOffice.Cards.Interviews;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Interviews;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

/// <summary>Sentences that are said as text: whole, filled in, and without the words that only programmers use.</summary>
public partial class WordsTests
{
    private static readonly InterviewRefusal[] InterviewRefusals =
    [
        new InterviewRefusal.NotFound(),
        new InterviewRefusal.NotAllowed(),
        new InterviewRefusal.WrongState(),
        new InterviewRefusal.Stale(),
        new InterviewRefusal.SlotPast(),
        new InterviewRefusal.SlotTaken(["sam@contoso.example"]),
        new InterviewRefusal.TooMuchToHold(40, 32),
        new InterviewRefusal.NotOnPanel("bo@contoso.example"),
        new InterviewRefusal.ScoreIsIn(),
        new InterviewRefusal.NoRoundLeft(),
        new InterviewRefusal.KeptStill(),
        new InterviewRefusal.Invalid([new FieldError(InterviewFields.Panel, new FieldProblem.Missing())]),
    ];

    private static readonly string[] All =
    [
        FormSentences.NothingChanged(),
        FormSentences.Ready(),
        FormSentences.Sent(Id),
        FormSentences.Discarded(),
        FormSentences.NothingToCancel(),
        FormSentences.NothingToSend(),
        FormSentences.Summary(),
        RepairSentences.AnswerPassedOn(Eric.Named, Id),
        RepairSentences.TakenBack(Id),
        RepairSentences.OfficeFloors(new OfficePlaces(0, 5)),
        RefusalSentences.FormOutdated(),
        PlaceSentences.FormInOwnChat(Emma),
        PlaceSentences.AnswerInOwnChat(Emma),
        PlaceSentences.MeetFirst(),
        PlaceSentences.ForeignTenant(),
        PlaceSentences.UnknownPerson(),
        TroubleSentences.NotSaved("4F7K2"),
        TroubleSentences.NotSavedText("4F7K2", "the printer is jammed"),
        TroubleSentences.NotRead("4F7K2"),
        TroubleSentences.Bug("4F7K2"),
        PhotoSentences.Added(Id, 1),
        PhotoSentences.Added(Id, 2),
        PhotoSentences.GoAlong(1),
        PhotoSentences.GoAlong(2),
        PhotoSentences.Already(Id),
        PhotoSentences.Already(repair: null),
        .. Enum.GetValues<PictureFormat>().Where(format => !format.IsTaken).Select(PhotoSentences.NotTaken),
        PhotoSentences.TooLarge(7_000_000),
        PhotoSentences.TooLarge(size: null),
        PhotoSentences.NotFetched("4F7K2"),
        PhotoSentences.NotSaved("4F7K2"),
        PhotoSentences.FromElsewhere("4F7K2"),
        PhotoSentences.TooManyAtOnce(),
        PhotoSentences.Chosen(Id),
        PhotoSentences.WithNewForm(),
        PhotoSentences.ThrownAway(),
        PhotoSentences.Gone(),
        PhotoSentences.NoSuchLink(),
        PhotoSentences.Outage(),
        ConversationSentences.NotUnderstood(),
        ConversationSentences.YouAreWelcome(),
        ConversationSentences.NoFilesYet(),
        .. Enum.GetValues<Feature>().Select(ConversationSentences.NotAvailableYet),
        StockSentences.NoSuchItem(),
        StockSentences.ListIsForBackOffice(),
        StockSentences.FormSummary(),
        StockSentences.Told(SampleStock.Toner),
        StockSentences.CodeTaken(SampleStock.Toner),
        StockSentences.CodeTaken(SampleStock.Old),
        StockSentences.ChangedMeanwhile(SampleStock.Paper, SampleStock.PaperForm),
        .. StockSentencesTests.Refusals.Select(why => StockSentences.Refused(why, SampleStock.Toner)),
        DeliverySentences.NeverMet("Emma Employee"),
        DeliverySentences.Blocked("Emma Employee"),
        DeliverySentences.Refused("Emma Employee", new Effect.ShowCase(Id, Emma.Id, Ring: false)),
        DeliverySentences.Refused("Emma Employee", new Effect.LookUp(Emma.Id)),
        DeliverySentences.Refused("Emma Employee", new Effect.MailSupplier(Id, Emma.Id, "service@example.com", string.Empty)),
        DeliverySentences.Refused("Emma Employee", new Effect.PutInCalendars(SampleInterviews.Id, Emma.Id)),
        InterviewSentences.NoSuchInterview(),
        InterviewSentences.Discarded(),
        .. InterviewRefusals.Select(why => InterviewSentences.Refusal(why, SampleInterviews.Booked, Panel.Berlin)),
        .. new PositionRefusal[] { new PositionRefusal.NotAllowed(), new PositionRefusal.NotFound(), new PositionRefusal.CodeTaken("Analyst"), new PositionRefusal.Stale() }.Select(InterviewSentences.Refusal),
        DeliverySentences.MailRefused(Id),
        DeliverySentences.Summary("Emma Employee", Id),
    ];

    [Fact]
    public void Every_sentence_is_whole() => Assert.All(All, sentence => Assert.Matches(@"^[A-Z].*[.?!]$", sentence));

    [Fact]
    public void Nothing_is_left_to_fill_in() => Assert.All(All, sentence => Assert.DoesNotContain('{', sentence));

    [Fact]
    public void No_sentence_speaks_of_the_machinery() => Assert.All(All, sentence => Assert.DoesNotMatch(Jargon(), sentence));

    [Fact]
    public void An_outage_quotes_back_what_was_typed() => Assert.Equal(
        "I could not save that just now. You wrote: “the printer is jammed” Please send it again in a minute. Reference 4F7K2.",
        TroubleSentences.NotSavedText("4F7K2", "the printer\nis jammed"));

    [GeneratedRegex(@"\b(?:invalid|error|exception|null|input|server|database|request|submit|timeout|unauthorized)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Jargon();
}
