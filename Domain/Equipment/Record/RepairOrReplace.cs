using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>The hint whether to repair a machine once more. A rule of thumb with its reasons, for a person to decide by.</summary>
public static class RepairOrReplace
{
    /// <summary>Of its price in one year: half of it is the usual bound for replacing.</summary>
    private const decimal CostlyShare = 0.5m;

    private const int FewestForATrend = 3;
    private const int YearsOfService = 7;
    private const int DaysOfYear = 365;
    private static readonly Duration WorkingWeek = Duration.FromHours(40);

    public static Advice Judge(AssetFacts facts, MachineRecord record, LocalDate today, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(record);
        ImmutableArray<AdviceReason> reasons =
        [
            .. new AdviceReason?[] { Costly(facts, record, now), FailsMoreOften(record, today, now), FailsWithinAWeek(record), Old(facts, today) }.OfType<AdviceReason>(),
        ];
        var costsANewOne = reasons.OfType<AdviceReason.Costly>().Any(reason => reason.Spent >= reason.Price);
        return new Advice(reasons.Length > 1 || costsANewOne ? Verdict.Replace : reasons.IsEmpty ? Verdict.Repair : Verdict.Watch, reasons);
    }

    private static AdviceReason.Costly? Costly(AssetFacts facts, MachineRecord record, Instant now)
    {
        var spent = record.SpentWithin(DaysOfYear, now);
        return facts.Price is { } price and > 0 && spent >= price * CostlyShare ? new AdviceReason.Costly(spent, price) : null;
    }

    // Before a year is full, the half year that it is held against is not.
    private static AdviceReason.FailsMoreOften? FailsMoreOften(MachineRecord record, LocalDate today, Instant now)
    {
        var lately = record.FaultsWithin(DaysOfYear / 2, now);
        var before = record.FaultsWithin(DaysOfYear, now) - lately;
        return record.Since.PlusYears(1) <= today && lately >= FewestForATrend && lately >= before * 2 ? new AdviceReason.FailsMoreOften(lately, before) : null;
    }

    private static AdviceReason.FailsWithinAWeek? FailsWithinAWeek(MachineRecord record) =>
        record.Faults >= FewestForATrend && record.BetweenFaults is { } between && between < WorkingWeek
            ? new AdviceReason.FailsWithinAWeek(between)
            : null;

    private static AdviceReason.Old? Old(AssetFacts facts, LocalDate today) =>
        facts.PurchasedOn is { } bought && Period.Between(bought, today, PeriodUnits.Years).Years is var years and >= YearsOfService
        && !(facts.WarrantyUntil >= today)
            ? new AdviceReason.Old(years)
            : null;
}
