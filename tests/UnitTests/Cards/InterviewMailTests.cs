using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Interviews;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Cards;

public class InterviewMailTests
{
    [Fact]
    public void The_invitation_is_on_the_candidates_clock() =>
        Snapshot.MatchText($"{InterviewMail.Subject(Booked)}\n\n{InterviewMail.Text(Booked, "Contoso Ltd", AnalystPosition, "Lotus", Panel.Berlin)}");

    [Fact]
    public void An_invitation_to_a_day_of_several_talks_has_an_agenda() => Snapshot.MatchText(InterviewMail.Text(
        Held with { Candidate = new Candidate("O'Brien", "o@example.com"), Held = new HeldSlot(new Slot([AtTime("10:00").Rounds[0], AtTime("11:00").Rounds[0] with { People = [PriyaInterviews.Mailbox] }], default), Monday) },
        "Contoso Ltd",
        position: null,
        roomName: null,
        Panel.Berlin));

    [Fact]
    public void Nothing_of_the_offices_own_business_is_in_the_invitation()
    {
        var text = InterviewMail.Text(Scored, "Contoso Ltd", AnalystPosition, "Lotus", Panel.Berlin);
        Assert.DoesNotContain("join?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Technical", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Good talk", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_candidate_who_is_not_taken_is_told_kindly() => Snapshot.MatchText($"{InterviewMail.RejectionSubject(Over, "Contoso Ltd")}\n\n{InterviewMail.Rejection(Over, "Contoso Ltd")}");

    [Fact]
    public void A_candidate_chooses_among_times()
    {
        var mail = InterviewMail.Choice(
            Proposed, "Contoso Ltd", [(Panel.At("14:00"), new Uri("https://office.example/i/b")), (Panel.At("10:00"), new Uri("https://office.example/i/a"))], Panel.Berlin, "ref");
        Assert.Equal("jane@doe.example", mail.To);
        Snapshot.MatchText($"{mail.Subject}\n\n{mail.Text}");
    }

    [Theory]
    [InlineData(CancelReason.CandidateWithdrew)]
    [InlineData(CancelReason.CandidateCannotCome)]
    [InlineData(CancelReason.InterviewerCannotCome)]
    [InlineData(CancelReason.PositionFilled)]
    [InlineData(CancelReason.Other)]
    public void A_cancellation_says_why(CancelReason reason) => Assert.Matches("^We .+[.]$", InterviewMail.CancelComment(Booked with { Cancelled = reason }));

    [Fact]
    public void No_line_break_gets_into_a_subject() => Assert.Equal(
        "Interview: Jane Bcc: all, Analyst", InterviewMail.Subject(Booked with { Candidate = Booked.Candidate with { Name = "Jane\r\nBcc: all" }, Role = "Analyst" }));
}
