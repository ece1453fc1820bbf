using System.Globalization;
using BackOffice.Dialogs;
using NodaTime;

namespace BackOffice.UnitTests;

/// <summary>The office in which the tests read texts: Berlin, on a Sunday morning.</summary>
internal static class Office
{
    public static ReadingContext Context { get; } = At("2026-11-22T10:00", "en-US");

    public static Understood Read(string? text) => Dialogs.Understanding.Read(text, Context);

    /// <param name="now">On the clock of the office: "2026-11-22T10:00".</param>
    public static ReadingContext At(string now, string locale) => new(
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(now).Value
            .InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/Berlin"]),
        CultureInfo.GetCultureInfo(locale),
        "DE",
        ["Zeppelin", "Big Ben"]);
}
