using System.Globalization;
using System.Text.RegularExpressions;
using ZXing.Common;
using ZXing.QrCode.Internal;

namespace BackOffice.BotTests.Equipment;

/// <summary>Reads a label as a phone does, from the drawing on the page.</summary>
internal static partial class QrCode
{
    private const int QuietZone = 4;

    /// <returns>What the first code on the page says.</returns>
    public static string Read(string page)
    {
        var drawing = Drawing().Match(page);
        var modules = new BitMatrix(Number(drawing.Groups["size"]) - (2 * QuietZone));
        foreach (Match run in Run().Matches(drawing.Groups["path"].Value))
        {
            modules.setRegion(Number(run.Groups["left"]) - QuietZone, Number(run.Groups["top"]) - QuietZone, Number(run.Groups["length"]), 1);
        }

        return new Decoder().decode(modules, hints: null)?.Text ?? throw new InvalidOperationException("No phone can read this code.");
    }

    private static int Number(Group figures) => int.Parse(figures.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("viewBox=\"0 0 (?<size>[0-9]+) [0-9]+\"[^>]*><path d=\"(?<path>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Drawing();

    [GeneratedRegex("M(?<left>[0-9]+) (?<top>[0-9]+)h(?<length>[0-9]+)v1h-[0-9]+z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Run();
}
