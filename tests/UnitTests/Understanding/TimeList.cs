using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using BackOffice.Dialogs;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.UnitTests;

/// <summary>
/// A list of expressions and what each means. "@ 2026-11-22T10:00 en-US" begins a block that is read at that moment and place;
/// "expression => kind | timex | start | end" is one of it, with ";" between readings, "!" after the kind of a deadline,
/// and "-" for what is open; a line without "=>" holds no time.
/// </summary>
internal static class TimeList
{
    public static (int Count, ImmutableArray<string> Misses) Check(string file, Language language)
    {
        var misses = ImmutableArray.CreateBuilder<string>();
        var count = 0;
        ReadingContext? context = null;
        foreach (var line in File.ReadLines(Path.Combine(Folder(), file)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '@')
            {
                context = Context(line[1..].Trim().Split(' '));
                continue;
            }

            count++;
            var parts = line.Split("=>", 2, StringSplitOptions.TrimEntries);
            var expected = parts.Length == 1 ? string.Empty : Plain(parts[1]);
            var actual = string.Join(" ; ", WhenReader.Read(new Reading(parts[0], language), language, context!).Select(Written));
            if (actual != expected)
            {
                misses.Add($"{parts[0]}{Environment.NewLine}    expected {expected}{Environment.NewLine}    read     {actual}");
            }
        }

        return (count, misses.ToImmutable());
    }

    private static ReadingContext Context(string[] header) => new(
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(header[0]).Value.InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]),
        CultureInfo.GetCultureInfo(header[1]),
        "DE",
        []);

    private static string Written(When when) =>
        $"{when.Kind.ToString().ToLowerInvariant()}{(when.IsDeadline ? "!" : "")} | {when.Timex} | {Written(when.Start)} | {Written(when.End)}";

    private static string Written(LocalDateTime? moment) => moment switch
    {
        null => "-",
        { Second: > 0 } => LocalDateTimePattern.GeneralIso.Format(moment.Value),
        _ => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(moment.Value),
    };

    /// <summary>A day stands for its midnight, and what is left out at the end for what is open.</summary>
    private static string Plain(string expected) => string.Join(" ; ", expected.Split(';', StringSplitOptions.TrimEntries).Select(reading =>
    {
        var fields = reading.Split('|', StringSplitOptions.TrimEntries);
        string Field(int index) => index >= fields.Length ? "-" : fields[index] is { Length: 10 } day && char.IsAsciiDigit(day[0]) ? $"{day}T00:00" : fields[index];
        return $"{fields[0]} | {fields[1]} | {Field(2)} | {Field(3)}";
    }));

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Times");
}
