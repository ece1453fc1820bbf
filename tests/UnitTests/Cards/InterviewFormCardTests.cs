using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.UnitTests.Interviews;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Cards;

public class InterviewFormCardTests
{
    [Fact]
    public void An_empty_form() => Snapshot.MatchCard(InterviewFormCard.For(SampleOffers.Empty, []));

    [Fact]
    public void A_form_offers_the_open_positions() => Snapshot.MatchCard(InterviewFormCard.For(
        SampleOffers.Draft with { Candidate = new CandidateForm("Siobhan O'Brien", "s@obrien.example"), Minutes = "50" },
        [AnalystPosition, AnalystPosition with { Code = PositionCode.Parse("OLD"), Name = "Nobody any more", IsClosed = true }]));

    [Fact]
    public void A_form_names_what_is_wrong_and_keeps_what_was_typed() => Snapshot.MatchCard(InterviewFormCard.For(
        SampleOffers.Empty with { Candidate = new CandidateForm("", "jane at home", "Middle/Earth", "ftp://cv"), Role = "A role that is none of the list", Panel = "Sam" },
        [AnalystPosition],
        [
            new FieldError(InterviewFields.Candidate, new FieldProblem.Missing()),
            new FieldError(InterviewFields.Mail, new FieldProblem.NotA(FieldShape.Mail)),
            new FieldError(InterviewFields.Zone, new FieldProblem.NotA(FieldShape.TimeZone)),
            new FieldError(InterviewFields.CvLink, new FieldProblem.NotA(FieldShape.Link)),
            new FieldError(InterviewFields.Until, new FieldProblem.DateOutside(Panel.Tuesday, Panel.Tuesday.PlusDays(90))),
        ]));

    [Fact]
    public void Names_that_are_not_clear_are_asked_about() => Snapshot.MatchCard(WhoCard.For(
        SampleOffers.Draft,
        [
            new AskedName("Sam", [new Colleague(new PersonId("s1"), "Sam Smith", "sam@contoso.example", "Engineer", "Sales"), new Colleague(new PersonId("s2"), "Sam O'Neill-Featherstonehaugh of Cholmondeley", "sam2@contoso.example", "Head of Sales", "Sales"), new Colleague(new PersonId("s3"), "Sam Sung", "sung@contoso.example", null, null)]),
            new AskedName("Bö", []),
        ]));

    [Fact]
    public void A_form_thrown_away() => Snapshot.MatchCard(InterviewFormCard.Discarded());

    [Fact]
    public void A_draft_comes_back_as_it_was_written()
    {
        var draft = SampleOffers.Draft with { Part = PartOfDay.Afternoon, IsMove = true, Round = 1, Minutes = "45" };
        var read = InterviewDraftData.Read(InterviewDraftData.Write(draft));
        Assert.NotNull(read);
        Assert.Equal(draft with { Seats = [] }, read with { Seats = [] });
        Assert.Equal(draft.Seats.SelectMany(seat => seat.AnyOf), read.Seats.SelectMany(seat => seat.AnyOf));
        Assert.Equal([false, false], read.Seats.Select(seat => seat.IsOptional));
    }

    [Fact]
    public void An_empty_draft_comes_back_too() => Assert.Equal(
        SampleOffers.Empty with { Seats = [] }, InterviewDraftData.Read(InterviewDraftData.Write(SampleOffers.Empty))! with { Seats = [] });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"i\":\"INT-7K3QF\"")]
    [InlineData("{\"i\":\"REP-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\"}")]
    [InlineData("{\"i\":\"INT-7K3QF\",\"f\":\"tomorrow\",\"u\":\"2026-12-07\"}")]
    [InlineData("{\"i\":\"INT-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\",\"o\":-1}")]
    [InlineData("{\"i\":\"INT-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\",\"t\":9}")]
    [InlineData("{\"i\":\"INT-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\",\"p\":\"!\"}")]
    [InlineData("{\"i\":\"INT-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\",\"s\":[null]}")]
    [InlineData("{\"i\":\"INT-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\",\"s\":[{\"a\":[]}]}")]
    [InlineData("{\"i\":\"INT-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\",\"s\":[{\"a\":[[\"1\",\"Sam\"]]}]}")]
    [InlineData("{\"i\":\"INT-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\",\"s\":[{\"a\":[[\"1\",null,\"m\"]]}]}")]
    public void What_is_no_draft_is_none(string? data) => Assert.Null(InterviewDraftData.Read(data));

    [Fact]
    public void More_people_than_can_interview_are_no_draft()
    {
        var ten = SampleOffers.Ten("N");
        Assert.NotNull(InterviewDraftData.Read(InterviewDraftData.Write(SampleOffers.Empty with { Seats = [new DraftSeat(ten)] })));
        Assert.Null(InterviewDraftData.Read(InterviewDraftData.Write(SampleOffers.Empty with { Seats = [new DraftSeat(ten), new DraftSeat([SamInterviews])] })));
    }

    [Fact]
    public void A_text_that_is_longer_than_its_field_is_no_draft() => Assert.Null(
        InterviewDraftData.Read($"{{\"i\":\"INT-7K3QF\",\"f\":\"2026-12-01\",\"u\":\"2026-12-07\",\"n\":\"{SampleLists.Filled("n", 101)}\"}}"));
}
