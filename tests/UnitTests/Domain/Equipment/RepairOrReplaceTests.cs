using BackOffice.Domain.Equipment;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleFaults;

namespace BackOffice.UnitTests.Domain.Equipment;

public sealed class RepairOrReplaceTests
{
    private static readonly AssetFacts Printer = new("printer", AssetPlace.Unknown, new ServiceContact());

    private static PastFault[] Failing =>
    [
        Fault(4, At(2026, 11, 4, 9), At(2026, 11, 4, 10)),
        Fault(3, At(2026, 9, 9, 9), At(2026, 9, 9, 10)),
        Fault(2, At(2026, 7, 8, 9), At(2026, 7, 8, 10)),
        Fault(1, At(2026, 3, 4, 9), At(2026, 3, 4, 10)),
    ];

    [Fact]
    public void A_machine_that_nothing_speaks_against_is_worth_repairing()
    {
        var advice = Judge(Printer with { Price = 1_000 }, [.. Three]);

        Assert.Equal(Verdict.Repair, advice.Verdict);
        Assert.Empty(advice.Reasons);
    }

    [Theory]
    [InlineData(499, Verdict.Repair)]
    [InlineData(500, Verdict.Watch)]
    [InlineData(999, Verdict.Watch)]
    [InlineData(1_000, Verdict.Replace)]
    public void What_the_last_year_cost_is_held_against_the_price(int spent, Verdict verdict)
    {
        var advice = Judge(Printer with { Price = 1_000 }, Fault(1, At(2026, 10, 1, 9), At(2026, 10, 1, 10), spent));

        Assert.Equal(verdict, advice.Verdict);
    }

    [Fact]
    public void What_was_spent_before_the_last_year_does_not_count() =>
        Assert.Empty(Judge(Printer with { Price = 100 }, Fault(1, At(2025, 10, 1, 9), At(2025, 10, 1, 10), 5_000)).Reasons);

    [Fact]
    public void Without_a_price_cost_is_no_reason() =>
        Assert.Empty(Judge(Printer, Fault(1, At(2026, 10, 1, 9), At(2026, 10, 1, 10), 5_000)).Reasons);

    [Fact]
    public void Failing_twice_as_often_is_a_reason()
    {
        var advice = Judge(Printer with { PurchasedOn = new LocalDate(2025, 11, 30) }, Failing);

        Assert.Equal(new AdviceReason.FailsMoreOften(3, 1), Assert.Single(advice.Reasons));
        Assert.Equal(Verdict.Watch, advice.Verdict);
    }

    [Fact]
    public void Before_a_machine_has_a_full_year_behind_it_there_is_no_trend() =>
        Assert.Empty(Judge(Printer with { PurchasedOn = new LocalDate(2025, 12, 1) }, Failing).Reasons);

    [Fact]
    public void One_standstill_that_three_people_reported_speaks_for_nothing() => Assert.Equal(
        Verdict.Repair,
        Judge(
            Printer with { PurchasedOn = new LocalDate(2024, 6, 1) },
            Fault(3, At(2026, 11, 26, 11), At(2026, 11, 26, 14)),
            Fault(2, At(2026, 11, 26, 10), At(2026, 11, 26, 14)),
            Fault(1, At(2026, 11, 26, 9), At(2026, 11, 26, 14))).Verdict);

    [Fact]
    public void Two_reasons_speak_for_a_new_one()
    {
        var advice = Judge(
            Printer with { PurchasedOn = new LocalDate(2018, 6, 1), WarrantyUntil = new LocalDate(2021, 6, 1) },
            Fault(3, At(2026, 11, 26, 9), At(2026, 11, 26, 10)),
            Fault(2, At(2026, 11, 25, 9), At(2026, 11, 25, 10)),
            Fault(1, At(2026, 11, 24, 9), At(2026, 11, 24, 10)));

        Assert.Equal(Verdict.Replace, advice.Verdict);
        Assert.Contains(new AdviceReason.Old(8), advice.Reasons);
        Assert.Contains(advice.Reasons, reason => reason is AdviceReason.FailsWithinAWeek(var between) && between == Duration.FromHours(7));
    }

    [Fact]
    public void A_machine_in_warranty_is_not_old() => Assert.Empty(Judge(
        Printer with { PurchasedOn = new LocalDate(2018, 6, 1), WarrantyUntil = Today }, Fault(1, At(2026, 3, 4, 9), At(2026, 3, 4, 10))).Reasons);

    private static Advice Judge(AssetFacts facts, params PastFault[] faults) =>
        RepairOrReplace.Judge(facts, MachineRecord.Of([.. faults], facts.PurchasedOn, Hours, Now), Today, Now);
}
