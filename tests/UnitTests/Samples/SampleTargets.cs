using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Samples;

/// <summary>The usual targets of an office in Berlin that works from 8 to 17, Monday to Friday.</summary>
internal static class SampleTargets
{
    public static WorkingHours Hours { get; } = new(
        DateTimeZoneProviders.Tzdb["Europe/Berlin"],
        new LocalTime(8, 0),
        new LocalTime(17, 0),
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
        []);

    public static RepairTargets Targets { get; } = new(
        Hours,
        new RepairTarget(Duration.FromHours(1), Duration.FromHours(4)),
        new RepairTarget(Duration.FromHours(4), Duration.FromHours(18)),
        new RepairTarget(Duration.FromHours(8), Duration.FromHours(45)));

    /// <summary>Reported on Tuesday at 10:02 in Berlin, with its clock running.</summary>
    public static Repair Running(Urgency urgency = Urgency.Normal) =>
        Targets.Wind(before: null, Report(Jam with { Urgency = urgency }, SamplePeople.Emma), Morning);

    /// <summary>The repair after a command, so long after the report.</summary>
    public static Repair Then(this Repair repair, RepairCommand command, Person by, Duration after) => Targets.Wind(
        repair,
        Assert.IsType<RepairDecision.Accepted>(command.Decide(repair, by, Morning + after)).After,
        Morning + after);

    /// <summary>The repair when what is due has been done, at its time.</summary>
    public static Repair Struck(this Repair repair)
    {
        var decision = new StrikeClock(repair.Due!, [SamplePeople.Eric.Id], [SamplePeople.Dana.Id]).Decide(repair, Targets, repair.Due!.At);
        return Targets.Wind(repair, Assert.IsType<RepairDecision.Accepted>(decision).After, repair.Due.At);
    }
}
