using System.Globalization;
using BackOffice.Cards.Repairs;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class SupplierCardTests
{
    [Fact]
    public void A_service_that_the_register_knows() => Snapshot.MatchCard(
        SupplierCard.For(Reported, new ServiceContact("CopyCare", "service@copycare.example", "+49 30 1234567"), "service@copycare.example"));

    [Fact]
    public void A_card_put_away_says_that_nothing_was_sent() => Snapshot.MatchCard(SupplierCard.Left(Id));

    [Fact]
    public void The_mail_tells_what_is_known()
    {
        var tagged = Assigned with { Fault = Jam with { Tag = AssetTag.Parse("PRN-3F-01") } };
        var mail = SupplierMail.For(tagged, [Reported.Last, InProgress.Last, Assigned.Last], Eric, "service@copycare.example", "Please ring.", "REP-7K3QF-1");
        Assert.Equal(
            """
            Hello,

            Please ring.

            What is broken: Printer
            Tag: PRN-3F-01
            Where it is: Floor 3, copy room
            What is wrong: Paper jams in tray 2 on every second page.
            Tray 1 works, but holds only ten sheets.
            Urgency: There is a way around it
            Reported: Tue, Nov 25, at 4:02 AM

            What has happened so far:
            - Tue, Nov 25, at 4:02 AM: Reported by Emma Employee: Paper jams in tray 2 on every second page. Tray 1 works, but holds only ten sheets.
            - Tue, Nov 25, at 4:07 AM: Started by Eric Executive
            - Tue, Nov 25, at 4:12 AM: Given to Sam Smith, CopyCare by Eric Executive

            Please keep REP-7K3QF in the subject when you answer.

            Kind regards
            Eric Executive
            """,
            mail.Text);
        Assert.Equal("REP-7K3QF: Printer, Floor 3, copy room", mail.Subject);
    }

    [Fact]
    public void The_mail_tells_the_last_twenty_steps_and_nothing_that_the_back_office_said_among_itself()
    {
        RepairChange Said(int number, PersonName by) => Reported.Last with { Number = number, What = RepairAction.Commented, By = by, Text = $"No. {number}" };
        var history = Enumerable.Range(2, 50).Select(number => Said(number, number % 2 == 0 ? Emma.Named : Eric.Named));

        var text = SupplierMail.For(Reported, [Reported.Last, .. history], Eric, "a@b.example", string.Empty, "r").Text;

        Assert.Equal(
            Enumerable.Range(2, 50).Where(number => number % 2 == 0).TakeLast(20),
            text.Split('\n').Where(line => line.Contains("No. ", StringComparison.Ordinal)).Select(line => int.Parse(line[(line.IndexOf("No. ", StringComparison.Ordinal) + 4)..], CultureInfo.InvariantCulture)));
        Assert.DoesNotContain("Eric Executive:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_in_what_is_broken_does_not_break_the_subject() =>
        Assert.DoesNotContain('\n', SupplierMail.For(
            Report(Jam with { What = "Printer\nBcc: all@example.com" }, Emma), [], Eric, "a@b.example", string.Empty, "r").Subject);
}
