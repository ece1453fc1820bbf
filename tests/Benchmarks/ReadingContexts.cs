using System.Globalization;
using BackOffice.Dialogs;
using NodaTime;

namespace BackOffice.Benchmarks;

internal static class ReadingContexts
{
    /// <summary>A Sunday morning in Berlin.</summary>
    public static ReadingContext Office { get; } = new(
        new LocalDateTime(2026, 11, 22, 10, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]),
        CultureInfo.GetCultureInfo("en-US"),
        "DE",
        []);
}
