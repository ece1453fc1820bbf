using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment;

/// <summary>Labels to print: 3 by 8 on A4, each with its code, its tag in large letters, and marks to cut along.</summary>
internal static class LabelPage
{
    private const int OnSheet = 24;

    private static readonly CompositeFormat Frame = CompositeFormat.Parse(
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{0}</title>
        <style>
        @page {{ size: A4; margin: 0; }}
        * {{ box-sizing: border-box; }}
        body {{ margin: 0; font-family: "Segoe UI", system-ui, sans-serif; color: #000; background: #ddd; }}
        header {{ max-width: 210mm; margin: 0 auto; padding: 4mm 8mm; font-size: 11pt; }}
        main {{ width: 210mm; margin: 0 auto; }}
        section {{ display: grid; grid-template-columns: repeat(3, 70mm); grid-template-rows: repeat(8, 37.125mm); width: 210mm; height: 297mm; background: #fff; break-after: page; margin-bottom: 8mm; overflow: hidden; }}
        article {{ position: relative; display: flex; align-items: center; gap: 2mm; padding: 2mm 3mm 2mm 2mm; overflow: hidden; }}
        article::before, article::after {{ content: ""; position: absolute; right: 0; bottom: 0; background: #999; }}
        article::before {{ width: 4mm; height: .2mm; }}
        article::after {{ width: .2mm; height: 4mm; }}
        svg {{ flex: none; width: 31mm; height: 31mm; }}
        div {{ min-width: 0; overflow-wrap: anywhere; }}
        b {{ display: block; font-size: 14pt; line-height: 1.1; }}
        b.long {{ font-size: 10.5pt; }}
        p {{ margin: 1mm 0 0; font-size: 8pt; line-height: 1.25; max-height: 10mm; overflow: hidden; }}
        small {{ display: block; margin-top: 1.5mm; font-size: 6.5pt; color: #444; }}
        @media print {{ body {{ background: none; }} header {{ display: none; }} section {{ margin: 0; }} section:last-child {{ break-after: auto; }} }}
        </style>
        <header>{1}</header>
        <main>
        {2}</main>
        </html>
        """);

    private static readonly CompositeFormat Label = CompositeFormat.Parse(
        """
        <article><svg viewBox="0 0 {0} {0}" role="img" aria-label="{1}"><path d="{2}" shape-rendering="crispEdges"/></svg><div><b{3}>{7}</b><p>{4}</p><p>{5}</p><small>{6}</small></div></article>

        """);

    /// <param name="bot">The channel's id of the bot, which a scanned label writes to.</param>
    /// <param name="isCut">There are more machines than one page of labels shows.</param>
    public static string Of(ImmutableArray<AssetListItem> machines, string bot, bool isCut)
    {
        var sheets = new StringBuilder();
        foreach (var sheet in machines.Chunk(OnSheet))
        {
            sheets.Append("<section>\n");
            foreach (var machine in sheet)
            {
                Append(sheets, machine, bot);
            }

            sheets.Append("</section>\n");
        }

        return string.Format(
            CultureInfo.InvariantCulture,
            Frame,
            WebUtility.HtmlEncode(LabelSentences.Title()),
            WebUtility.HtmlEncode(LabelSentences.HowToPrint(machines.Length, isCut)),
            sheets);
    }

    private static void Append(StringBuilder sheets, AssetListItem machine, string bot)
    {
        // From here on letters and figures alone would not fit in one line.
        const int LongTag = 11;
        var tag = machine.Tag.Value;
        var isLong = tag.Length > LongTag;
        var code = QrPath.Of(ScanAddress.Of(bot, ScanAddress.Report(machine.Tag)));
        sheets.AppendFormat(
            CultureInfo.InvariantCulture,
            Label,
            code.Size,
            tag,
            code.Data,
            isLong ? " class=\"long\"" : string.Empty,
            WebUtility.HtmlEncode(LabelSentences.Kind(machine)),
            WebUtility.HtmlEncode(LabelSentences.Place(machine)),
            WebUtility.HtmlEncode(LabelSentences.Scan()),
            isLong ? tag.Replace("-", "-<wbr>", StringComparison.Ordinal) : tag);
    }
}
