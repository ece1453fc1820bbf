using System.Globalization;
using System.Net;
using System.Text;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;

namespace BackOffice.Bot.Interviews;

/// <summary>The page on which a candidate chooses a time: a button a time, and no script.</summary>
internal static class ChoicePage
{
    private static readonly CompositeFormat Frame = CompositeFormat.Parse(
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{1} · {0}</title>
        <style>
        :root {{ color-scheme: light dark; --page: #f5f5f7; --sheet: #fff; --ink: #1b1b1f; --dim: #5c5c66; --line: #d9d9e0; --mark: #4f52b2; --on: #fff; --wash: #eeeefa; --warn: #fff4ce; }}
        @media (prefers-color-scheme: dark) {{ :root {{ --page: #1b1b1f; --sheet: #27272c; --ink: #f3f3f5; --dim: #b4b4be; --line: #43434c; --mark: #9ea2ff; --on: #17172b; --wash: #2f3050; --warn: #4a3c10; }} }}
        * {{ box-sizing: border-box; }}
        body {{ margin: 0; padding: 1rem; background: var(--page); color: var(--ink); font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }}
        main {{ max-width: 34rem; margin: 4vh auto; padding: 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; }}
        header {{ color: var(--dim); overflow-wrap: anywhere; }}
        h1 {{ margin: .25rem 0 .5rem; font-size: 1.6rem; line-height: 1.25; font-weight: 600; }}
        p {{ margin: .5rem 0 0; }}
        small {{ display: block; font-size: .875rem; color: var(--dim); }}
        ul {{ list-style: none; margin: 1.25rem 0; padding: 0; display: grid; gap: .625rem; }}
        li {{ border: 1px solid var(--line); border-radius: .5rem; }}
        li.chosen {{ border: 2px solid var(--mark); background: var(--wash); }}
        form {{ display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin: 0; padding: .75rem 1rem; }}
        form div {{ flex: 1 1 11rem; }}
        b {{ font-weight: 600; }}
        .chosen small {{ color: inherit; }}
        button {{ flex: none; min-height: 2.75rem; padding: .5rem 1rem; font: inherit; font-weight: 600; color: var(--mark); background: none; border: 1px solid var(--mark); border-radius: .375rem; cursor: pointer; }}
        .chosen button {{ color: var(--on); background: var(--mark); }}
        button:hover {{ text-decoration: underline; }}
        button:focus-visible {{ outline: 3px solid var(--ink); outline-offset: 2px; }}
        .note {{ margin-top: 1rem; padding: .625rem 1rem; background: var(--warn); border-radius: .5rem; }}
        .time {{ margin: 1rem 0; padding: .75rem 1rem; background: var(--wash); border-left: .25rem solid var(--mark); border-radius: .25rem; font-size: 1.15rem; font-weight: 600; }}
        .time small {{ font-weight: 400; }}
        @media (max-width: 26rem) {{ body {{ padding: .5rem; }} main {{ margin: 0; padding: 1.25rem 1rem; }} button {{ flex: 1 1 100%; }} }}
        </style>
        <main>
        <header>{0}</header>
        <h1>{1}</h1>
        {2}</main>
        </html>
        """);

    private static readonly CompositeFormat Time = CompositeFormat.Parse(
        """
        <li{0}><form method="post" action="{1}"><div><b>{2}</b><br>{3}{4}</div><button aria-label="{5}">{6}</button></form></li>

        """);

    /// <summary>The times that are left, with the one of the opened link standing out.</summary>
    public static string Of(string office, ChosenTime.Open open)
    {
        var isThere = open.Left.Any(slot => slot.Start == open.Link.Start);
        var body = new StringBuilder();
        body.Append(Paragraph(ChoiceSentences.Hint())).Append(Small(ChoiceSentences.Clock(open.Zone, open.Left[0].Start)));
        if (!isThere)
        {
            body.Append("<p class=\"note\" role=\"status\">").Append(Encoded(open.WasTaken ? ChoiceSentences.Taken() : ChoiceSentences.Lost())).Append("</p>\n");
        }

        body.Append("<ul>\n");
        foreach (var slot in open.Left)
        {
            Append(body, slot, open);
        }

        body.Append("</ul>\n").Append(Paragraph(ChoiceSentences.NoneSuits()));
        return Framed(office, ChoiceSentences.Title(), body.ToString());
    }

    /// <summary>A page that has nothing to press.</summary>
    /// <param name="time">A time to tell; null for none.</param>
    /// <param name="clock">Whose clock it is on.</param>
    public static string Of(string office, (string Title, string Text) words, string? time = null, string? clock = null) => Framed(
        office,
        words.Title,
        (time is null ? string.Empty : $"<p class=\"time\">{Encoded(time)}{(clock is null ? string.Empty : Small(clock).TrimEnd())}</p>\n") + Paragraph(words.Text));

    private static void Append(StringBuilder body, Slot slot, ChosenTime.Open open)
    {
        var isOpened = slot.Start == open.Link.Start;
        body.AppendFormat(
            CultureInfo.InvariantCulture,
            Time,
            isOpened ? " class=\"chosen\"" : string.Empty,
            (open.Link with { Start = slot.Start }).Sign(open.Offer.Key),
            Encoded(ChoiceSentences.Day(slot.Start, open.Zone)),
            Encoded(ChoiceSentences.Span(slot, open.Zone)),
            isOpened ? Small(ChoiceSentences.FromMail()).TrimEnd() : string.Empty,
            Encoded($"{ChoiceSentences.Take()}: {ChoiceSentences.Time(slot, open.Zone)}"),
            Encoded(ChoiceSentences.Take()));
    }

    private static string Framed(string office, string title, string body) =>
        string.Format(CultureInfo.InvariantCulture, Frame, Encoded(office), Encoded(title), body);

    private static string Paragraph(string text) => $"<p>{Encoded(text)}</p>\n";

    private static string Small(string text) => $"<small>{Encoded(text)}</small>\n";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
