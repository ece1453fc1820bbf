using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Samples;

/// <summary>Repairs in every state, each brought there by the commands that bring real ones there.</summary>
internal static class SampleRepairs
{
    public static CaseId Id { get; } = CaseId.Parse("REP-7K3QF");

    public static OfficePlaces Places { get; } = new(0, 5);

    /// <summary>Tuesday, 25 November 2025, 10:02 in Berlin.</summary>
    public static Instant Morning { get; } = Instant.FromUtc(2025, 11, 25, 9, 2);

    public static FaultReport Jam { get; } = new(
        "Printer", "Floor 3, copy room", "Paper jams in tray 2 on every second page.\nTray 1 works, but holds only ten sheets.", Urgency.Normal);

    public static Repair Reported { get; } = Report(Jam, Emma);

    public static Repair InProgress { get; } = Reported.After(new StartRepair(Id, 1), Eric);

    public static Repair Assigned { get; } = InProgress.After(new AssignTechnician(Id, 2, "Sam Smith, CopyCare"), Eric);

    public static Repair Waiting { get; } = Assigned.After(new AskReporter(Id, 3, "Does it also jam with the thicker paper?"), Eric);

    public static Repair Answered { get; } = Waiting.After(new AnswerQuestion(Id, 4, "Yes, only a little later."), Emma);

    public static Repair Resolved { get; } = Answered.After(new ResolveRepair(Id, 5, "Replaced the pickup roller of tray 2."), Eric);

    public static Repair Closed { get; } = Resolved.After(new ConfirmRepair(Id, 6), Emma);

    public static Repair Reopened { get; } = Resolved.After(new ReopenRepair(Id, 6, "It jammed again after three pages."), Emma);

    public static Repair Withdrawn { get; } = Reported.After(new WithdrawRepair(Id, 1), Emma);

    /// <summary>Otto has the trouble too.</summary>
    public static Repair Joined { get; } = InProgress.JoinedBy(Otto);

    public static Repair Commented { get; } = Joined.After(new CommentOnRepair(Id, 3, "It jams with the new paper only."), Otto);

    public static Repair JoinedBy(this Repair repair, Person by) => Assert.IsType<RepairDecision.Accepted>(
        new JoinRepair(repair.Id, repair.Fault, CaseId.Parse("REP-0000F")).Decide(repair, by, repair.Last.At + Duration.FromMinutes(3))).After;

    public static Repair Report(FaultReport fault, Person by, CaseId? id = null) =>
        Assert.IsType<RepairDecision.Accepted>(new ReportRepair(id ?? Id, fault).Decide(by, Executives, [], Places, Morning)).After;

    /// <summary>The repair five minutes and one accepted command later.</summary>
    public static Repair After(this Repair repair, RepairCommand command, Person by) =>
        Assert.IsType<RepairDecision.Accepted>(command.Decide(repair, by, repair.Last.At + Duration.FromMinutes(5))).After;
}
