using BackOffice.Domain.Equipment;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleFaults;

namespace BackOffice.UnitTests.Domain.Equipment;

public sealed class MachineRecordTests
{
    [Fact]
    public void Downtime_is_working_time_from_the_report_until_it_worked_again() =>
        Assert.Equal(Duration.FromHours(3 + 1 + 6), Of([.. Three]).Downtime);

    [Fact]
    public void A_night_and_a_weekend_are_no_downtime() =>
        Assert.Equal(Duration.FromHours(2), Of(Fault(1, At(2026, 11, 20, 16), At(2026, 11, 23, 10))).Downtime);

    [Fact]
    public void What_two_people_reported_at_the_same_time_was_down_once()
    {
        var record = Of(Fault(2, At(2026, 11, 24, 11), At(2026, 11, 24, 14)), Fault(1, At(2026, 11, 24, 10), At(2026, 11, 24, 13)));

        Assert.Equal((Duration.FromHours(4), Duration.FromHours(4), 1), (record.Downtime, record.ToRepair, record.Faults));
        Assert.Null(record.BetweenFaults);
        Assert.Equal(1, record.ByMonth[^1].Count);
    }

    [Fact]
    public void The_time_to_repair_is_the_mean_of_all() => Assert.Equal(Duration.FromHours(10) / 3, Of([.. Three]).ToRepair);

    [Fact]
    public void Between_faults_it_runs_from_the_end_of_one_to_the_beginning_of_the_next()
    {
        var record = Of(Fault(2, At(2026, 11, 25, 9), At(2026, 11, 25, 10)), Fault(1, At(2026, 11, 23, 9), At(2026, 11, 23, 13)));

        Assert.Equal(Duration.FromHours(4 + 8), record.BetweenFaults);
    }

    [Fact]
    public void One_fault_says_nothing_of_the_time_between_faults() =>
        Assert.Null(Of(Fault(1, At(2026, 11, 23, 9), At(2026, 11, 23, 13))).BetweenFaults);

    [Fact]
    public void Costs_are_added_where_somebody_said_them() => Assert.Equal(200.50m, Of([.. Three]).Cost);

    [Fact]
    public void What_was_no_fault_costs_and_counts_as_none()
    {
        var record = Of(Fault(1, At(2026, 11, 23, 9), At(2026, 11, 23, 13), 60m) with { IsFault = false });

        Assert.Equal((0, Duration.Zero, 60m), (record.Faults, record.Downtime, record.Cost));
        Assert.Null(record.ToRepair);
    }

    [Fact]
    public void Without_any_cost_there_is_none_rather_than_nothing_spent() =>
        Assert.Null(Of(Fault(1, At(2026, 11, 23, 9), At(2026, 11, 23, 13))).Cost);

    [Fact]
    public void The_figures_count_from_the_purchase()
    {
        var record = MachineRecord.Of(Three, new LocalDate(2024, 1, 2), Hours, Now);

        Assert.Equal(new LocalDate(2024, 1, 2), record.Since);
    }

    [Fact]
    public void Without_a_purchase_they_count_from_the_first_fault() => Assert.Equal(new LocalDate(2026, 4, 8), Of([.. Three]).Since);

    [Fact]
    public void A_year_of_months_ends_with_this_one_and_leaves_none_out()
    {
        var months = Of([.. Three]).ByMonth;

        Assert.Equal(12, months.Length);
        Assert.Equal(new FaultsInMonth(new YearMonth(2026, 11), 2), months[^1]);
        Assert.Equal(new FaultsInMonth(new YearMonth(2025, 12), 0), months[0]);
        Assert.Equal(1, months.Single(month => month.Month == new YearMonth(2026, 4)).Count);
    }

    [Fact]
    public void A_machine_without_faults_has_a_record_of_nothing()
    {
        var record = Of();

        Assert.Equal(Duration.Zero, record.Downtime);
        Assert.Null(record.ToRepair);
        Assert.All(record.ByMonth, month => Assert.Equal(0, month.Count));
    }

    private static MachineRecord Of(params PastFault[] faults) => MachineRecord.Of([.. faults], boughtOn: null, Hours, Now);
}
