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
            .. new AdviceReason?[] { Costly(facts, record, now), FailsMoreOften(record, now), FailsWithinAWeek(record), Old(facts, today) }.OfType<AdviceReason>(),
        ];
        var costsANewOne = reasons.OfType<AdviceReason.Costly>().Any(reason => reason.Spent >= reason.Price);
        return new Advice(reasons.Length > 1 || costsANewOne ? Verdict.Replace : reasons.IsEmpty ? Verdict.Repair : Verdict.Watch, reasons);
    }

    private static AdviceReason.Costly? Costly(AssetFacts facts, MachineRecord record, Instant now)
    {
        var spent = record.Within(DaysOfYear, now).Sum(fault => fault.Cost ?? 0);
        return facts.Price is { } price and > 0 && spent >= price * CostlyShare ? new AdviceReason.Costly(spent, price) : null;
    }

    private static AdviceReason.FailsMoreOften? FailsMoreOften(MachineRecord record, Instant now)
    {
        var lately = record.Within(DaysOfYear / 2, now).Count();
        var before = record.Within(DaysOfYear, now).Count() - lately;
        return lately >= FewestForATrend && lately >= before * 2 ? new AdviceReason.FailsMoreOften(lately, before) : null;
    }

    private static AdviceReason.FailsWithinAWeek? FailsWithinAWeek(MachineRecord record) =>
        record.Faults.Length >= FewestForATrend && record.BetweenFaults is { } between && between < WorkingWeek
            ? new AdviceReason.FailsWithinAWeek(between)
            : null;

    private static AdviceReason.Old? Old(AssetFacts facts, LocalDate today) =>
        facts.PurchasedOn is { } bought && Period.Between(bought, today, PeriodUnits.Years).Years is var years and >= YearsOfService
        && !(facts.WarrantyUntil >= today)
            ? new AdviceReason.Old(years)
            : null;
}
