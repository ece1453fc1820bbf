using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Equipment;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.UnitTests.Samples;

/// <summary>Faults of a printer that are over, on days of an office in Berlin that is open from 9 to 17.</summary>
internal static class SampleFaults
{
    public static WorkingHours Hours { get; } = new(
        DateTimeZoneProviders.Tzdb["Europe/Berlin"],
        new LocalTime(9, 0),
        new LocalTime(17, 0),
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
        []);

    /// <summary>Monday, 30 November 2026, 12:00 in Berlin.</summary>
    public static Instant Now { get; } = At(2026, 11, 30, 12);

    public static LocalDate Today { get; } = new(2026, 11, 30);

    /// <summary>Wednesday to Thursday, a week before that an hour, and a fault of the spring.</summary>
    public static ImmutableArray<PastFault> Three { get; } =
    [
        Fault(1, At(2026, 11, 25, 16), At(2026, 11, 26, 11), 80m),
        Fault(2, At(2026, 11, 18, 10), At(2026, 11, 18, 11), null),
        Fault(3, At(2026, 4, 8, 9), At(2026, 4, 8, 15), 120.50m),
    ];

    public static PastFault Fault(int number, Instant reported, Instant mended, decimal? cost = null) => new(
        CaseId.Parse(string.Create(CultureInfo.InvariantCulture, $"REP-{number:00000}")), "Paper jams in tray 2", reported, mended, cost);

    /// <summary>The record of the sample printer with these faults.</summary>
    public static AdaptiveCard Card(ImmutableArray<PastFault> faults)
    {
        var facts = SampleAssets.Printer.Facts;
        var record = MachineRecord.Of(faults, facts.PurchasedOn, Hours, Now);
        return MachineRecordCard.For(SampleAssets.Printer, record, RepairOrReplace.Judge(facts, record, Today, Now));
    }

    /// <summary>On the clocks of Berlin.</summary>
    public static Instant At(int year, int month, int day, int hour) =>
        new LocalDateTime(year, month, day, hour, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant();
}
