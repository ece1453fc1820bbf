using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class ReportRepairTests
{
    [Fact]
    public void A_report_is_the_first_entry_of_the_history()
    {
        Assert.Equal(1, Reported.Version);
        Assert.Equal(new RepairChange(1, RepairAction.Reported, Emma.Named, Morning, From: null, RepairState.Reported, Jam.Symptom), Reported.Last);
    }

    [Fact]
    public void Reporter_and_executives_follow_a_report() => Assert.Equal([Emma.Id, Eric.Id, Dana.Id], Reported.Watchers.AsEnumerable());

    [Fact]
    public void An_executive_who_reports_follows_it_once() => Assert.Equal([Eric.Id, Dana.Id], Report(Jam, Eric).Watchers.AsEnumerable());

    [Fact]
    public void What_was_typed_is_cleaned() =>
        Assert.Equal(new FaultReport("Printer", "Floor 3", "is\njammed", Urgency.Low), Report(new FaultReport(" Printer\u0007", "\tFloor 3 ", "is\r\njammed\r\n", Urgency.Low), Emma).Fault);

    [Fact]
    public void All_that_is_missing_is_said_at_once() => Assert.Equal(
        [
            new FieldError(RepairFields.What, new FieldProblem.Missing()),
            new FieldError(RepairFields.Where, new FieldProblem.Missing()),
            new FieldError(RepairFields.Symptom, new FieldProblem.Missing()),
        ],
        Errors(new FaultReport(" ", "", "\n", Urgency.Normal)).AsEnumerable());

    [Fact]
    public void All_that_is_too_long_is_said_at_once() => Assert.Equal(
        [
            new FieldError(RepairFields.What, new FieldProblem.TooLong(101, 100)),
            new FieldError(RepairFields.Where, new FieldProblem.TooLong(201, 200)),
            new FieldError(RepairFields.Symptom, new FieldProblem.TooLong(4_001, 4_000)),
        ],
        Errors(new FaultReport(new string('a', 101), new string('b', 201), new string('c', 4_001), Urgency.Normal)).AsEnumerable());

    [Fact]
    public void A_floor_that_the_office_lacks_is_said() =>
        Assert.Equal([new FieldError(RepairFields.Where, new FieldProblem.UnknownFloor(9, 0, 5))], Errors(Jam with { Where = "floor 9" }).AsEnumerable());

    private static ImmutableArray<FieldError> Errors(FaultReport fault)
    {
        var refused = Assert.IsType<RepairDecision.Refused>(new ReportRepair(Id, fault).Decide(Emma, Executives, [], Places, Morning));
        return Assert.IsType<Refusal.Invalid>(refused.Why).Errors;
    }
}
