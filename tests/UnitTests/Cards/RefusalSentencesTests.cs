using System.Globalization;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class RefusalSentencesTests
{
    [Fact]
    public void The_second_is_told_who_was_first_and_when_on_their_own_clock() => Assert.Equal(
        "Already started by Eric Executive on Tue, Nov 25, at 10:07 AM.",
        RefusalSentences.For(new Refusal.WrongState(), Dana with { TimeZone = "Europe/Berlin" }, InProgress));

    [Fact]
    public void Without_a_time_zone_the_moment_is_in_UTC_and_says_so() => Assert.Equal(
        "Already started by Eric Executive on Tue, Nov 25, at 9:07 AM UTC.",
        RefusalSentences.For(new Refusal.WrongState(), Dana with { TimeZone = "Nowhere/Special" }, InProgress));

    [Fact]
    public void Whoever_was_first_themselves_is_told_so() =>
        Assert.Equal("Already started by you on Tue, Nov 25, at 4:07 AM.", RefusalSentences.For(new Refusal.WrongState(), Eric, InProgress));

    [Fact]
    public void A_stale_card_says_what_changed() => Assert.Equal(
        "This changed while you were looking: given to Sam Smith, CopyCare by Eric Executive on Tue, Nov 25, at 9:12 AM UTC. Please check it and try again.",
        RefusalSentences.For(new Refusal.Stale(), Dana, Assigned));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void A_language_without_words_of_its_own_gets_whole_English_sentences(string language)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            Assert.Equal("Already started by Eric Executive on Tue, Nov 25, at 9:07 AM UTC.", RefusalSentences.For(new Refusal.WrongState(), Dana, InProgress));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void An_unknown_number_is_named() => Assert.Equal("I know of no REP-7K3QF that you can see. Is the number right?", RefusalSentences.NoSuchCase(Id));

    [Fact]
    public void The_reporter_is_sent_to_the_back_office() =>
        Assert.Equal("That is for the back office to do.", RefusalSentences.For(new Refusal.NotAllowed(), Emma, Reported));

    [Fact]
    public void The_executive_is_sent_to_the_reporter() =>
        Assert.Equal("Only Emma Employee can do that, because they reported it. A comment reminds them.", RefusalSentences.For(new Refusal.NotAllowed(), Eric, Reported));

    [Fact]
    public void Every_wrong_field_is_named() => Assert.Equal(
        "Please say what is broken. There is no floor 9 here: this office has floors 0 to 5.",
        RefusalSentences.For(
            new Refusal.Invalid(
            [
                new FieldError(RepairFields.What, new FieldProblem.Missing()),
                new FieldError(RepairFields.Where, new FieldProblem.UnknownFloor(9, 0, 5)),
            ]),
            Emma,
            repair: null));

    [Fact]
    public void What_was_typed_is_quoted_whole_when_it_is_short() => Assert.Equal("You had written: “Yes, it does.”", RefusalSentences.YouWrote("Yes,\nit does."));

    [Fact]
    public void Every_change_has_words_for_whoever_came_too_late() => Assert.All(
        new[] { Reported, InProgress, Assigned, Waiting, Answered, Resolved, Closed, Reopened, Withdrawn },
        repair => Assert.All(
            new Refusal[] { new Refusal.WrongState(), new Refusal.Stale() },
            why => Assert.Matches(@"^[A-Z“].*(Eric Executive|Emma Employee)(, asked)? on Tue, Nov 25, at 9:\d\d\sAM UTC.*\.$", RefusalSentences.For(why, Otto, repair))));
}
