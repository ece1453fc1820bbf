using BackOffice.Cards.Repairs;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

/// <summary>The line that pops up on a locked phone: it must be worth reading alone.</summary>
public class RepairSummaryTests
{
    public static TheoryData<string, string, string> Lines => new()
    {
        { nameof(Reported), "Eric", "Emma Employee reports Printer · Floor 3, copy room: Paper jams in tray 2 on every second page. Tray 1 works, but holds only ten sheets." },
        { nameof(InProgress), "Emma", "Eric Executive has started on REP-7K3QF, Printer · Floor 3, copy room." },
        { nameof(Assigned), "Emma", "Eric Executive has given REP-7K3QF to Sam Smith, CopyCare." },
        { nameof(Waiting), "Emma", "Eric Executive asks about REP-7K3QF: Does it also jam with the thicker paper?" },
        { nameof(Answered), "Eric", "Emma Employee answered about REP-7K3QF: Yes, only a little later." },
        { nameof(Resolved), "Emma", "Eric Executive says REP-7K3QF, Printer · Floor 3, copy room, is fixed: Replaced the pickup roller of tray 2." },
        { nameof(Closed), "Eric", "Emma Employee confirms that REP-7K3QF, Printer · Floor 3, copy room, works." },
        { nameof(Reopened), "Eric", "Emma Employee says REP-7K3QF, Printer · Floor 3, copy room, is still broken: It jammed again after three pages." },
        { nameof(Withdrawn), "Eric", "Emma Employee took REP-7K3QF, Printer · Floor 3, copy room, back." },
        { nameof(Withdrawn), "Emma", "REP-7K3QF · Printer · Floor 3, copy room" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_notification_says_who_did_what(string state, string reader, string line) => Assert.Equal(line, RepairCard.Summary(After(state), Named(reader)));

    [Fact]
    public void A_repair_that_still_fails_needs_no_words() => Assert.Equal(
        "Emma Employee says REP-7K3QF, Printer · Floor 3, copy room, is still broken.",
        RepairCard.Summary(Resolved.After(new ReopenRepair(Id, 6, StillWrong: null), Emma), Eric));

    private static Person Named(string reader) => reader == "Emma" ? Emma : Eric;

    private static Repair After(string state) => state switch
    {
        nameof(Reported) => Reported,
        nameof(InProgress) => InProgress,
        nameof(Assigned) => Assigned,
        nameof(Waiting) => Waiting,
        nameof(Answered) => Answered,
        nameof(Resolved) => Resolved,
        nameof(Closed) => Closed,
        nameof(Reopened) => Reopened,
        _ => Withdrawn,
    };
}
