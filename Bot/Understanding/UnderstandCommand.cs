using System.CommandLine;
using System.Globalization;
using BackOffice.Dialogs;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace BackOffice.Bot.Understanding;

/// <summary>"understand": tells on the command line what the bot makes of a text, one JSON object a line.</summary>
internal static class UnderstandCommand
{
    private const string Name = "understand";

    public static bool IsAsked(string[] args) => args is [Name, ..];

    public static Task<int> RunAsync(string[] args)
    {
        var text = new Argument<string?>("text") { Description = "What somebody wrote.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<FileInfo?>("--file") { Description = "A file of texts, one a line, in place of the text.", HelpName = "FILE" };
        var now = new Option<LocalDateTime?>("--now")
        {
            Description = "When it was written, on the clock of the zone; now if left out.",
            HelpName = "2026-11-22T10:00",
            CustomParser = result => Parse(result.Tokens[0].Value, result.AddError),
        };
        var zone = new Option<DateTimeZone>("--zone")
        {
            Description = "The time zone of the office, an IANA id.",
            HelpName = "Europe/Berlin",
            DefaultValueFactory = _ => DateTimeZoneProviders.Tzdb["Europe/Berlin"],
            CustomParser = result => Zone(result.Tokens[0].Value, result.AddError),
        };
        var locale = new Option<CultureInfo>("--locale")
        {
            Description = "The language and the order of day and month.",
            HelpName = "en-US",
            DefaultValueFactory = _ => CultureInfo.GetCultureInfo("en-US"),
            CustomParser = result => Locale(result.Tokens[0].Value, result.AddError),
        };
        var root = new RootCommand("Tells what the bot makes of a text, one JSON object a line.") { text, file, now, zone, locale };
        root.SetAction(parsed =>
        {
            var office = parsed.GetRequiredValue(zone);
            var moment = parsed.GetValue(now) is { } local ? office.AtLeniently(local) : TimeProvider.System.GetUtcNow().ToInstant().InZone(office);
            var context = new ReadingContext(moment, parsed.GetRequiredValue(locale), Countries.Of(office), []);
            return (parsed.GetValue(text), parsed.GetValue(file)) switch
            {
                ({ } said, null) => Explain([said], context),
                (null, { Exists: true } lines) => Explain(File.ReadLines(lines.FullName), context),
                (null, { } missing) => Refuse($"There is no file {missing.FullName}."),
                _ => Refuse("Give either a text, in quotes, or --file with a file of texts."),
            };
        });
        return root.Parse(args[1..]).InvokeAsync();
    }

    private static int Explain(IEnumerable<string> texts, ReadingContext context)
    {
        using var output = Console.OpenStandardOutput();
        using var buffered = new BufferedStream(output, 1 << 16);
        using var lines = new UnderstoodWriter(buffered);
        foreach (var text in texts)
        {
            lines.Write(text, Dialogs.Understanding.Read(text, context));
        }

        return 0;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }

    private static LocalDateTime? Parse(string text, Action<string> addError)
    {
        foreach (var pattern in (LocalDateTimePattern[])[LocalDateTimePattern.ExtendedIso, LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")])
        {
            if (pattern.Parse(text) is { Success: true, Value: var value })
            {
                return value;
            }
        }

        addError($"--now is '{text}': write a date and a time such as 2026-11-22T10:00.");
        return null;
    }

    private static DateTimeZone? Zone(string text, Action<string> addError)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is { } zone)
        {
            return zone;
        }

        addError($"--zone is '{text}': it must be an IANA time zone such as Europe/Berlin.");
        return null;
    }

    private static CultureInfo? Locale(string text, Action<string> addError)
    {
        try
        {
            return CultureInfo.GetCultureInfo(text, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            addError($"--locale is '{text}': it must be a locale such as en-US.");
            return null;
        }
    }
}
