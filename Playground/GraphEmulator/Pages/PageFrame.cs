using System.Net;
using BackOffice.Playground.GraphEmulator.Absences;
using BackOffice.Playground.GraphEmulator.Calendars;
using BackOffice.Playground.GraphEmulator.Mail;
using BackOffice.Playground.GraphEmulator.Troubles;
using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator.Pages;

/// <summary>What the emulator's pages for people have in common: colours for light and dark, and the way from each to the others.</summary>
internal static class PageFrame
{
    private static readonly (string Path, string Name)[] All =
    [
        (WeekPage.Path, "Calendars"), (MailPage.Path, "Mails"), (AbsencePage.Path, "Absences"), (TroublePage.Path, "Troubles"), (ClockPage.Path, "Clock"),
    ];

    private const string Css = """
        :root { color-scheme: light dark; --paper: light-dark(#fff, #1f1f1f); --back: light-dark(#f5f5f5, #141414); --ink: light-dark(#242424, #f0f0f0);
          --soft: light-dark(#616161, #adadad); --line: light-dark(#e0e0e0, #383838); --edge: light-dark(#8a8a8a, #757575); --brand: light-dark(#4f52b2, #a6a9ff); --now: light-dark(#f3f3fd, #26263a); }
        * { box-sizing: border-box; }
        body { margin: 0; font: 14px/1.4 "Segoe UI", system-ui, sans-serif; color: var(--ink); background: var(--back); }
        .pages { display: flex; overflow-x: auto; padding: 0 1rem; background: var(--paper); border-bottom: 1px solid var(--line); }
        .pages a { color: var(--soft); text-decoration: none; padding: .7rem .6rem; border-bottom: 2px solid transparent; }
        .pages a:hover { color: var(--ink); }
        .pages a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--brand); }
        @media (max-width: 30rem) { .pages { padding: 0 .5rem; justify-content: space-between; } .pages a { padding: .7rem .3rem; } }
        h1 { font-size: 1.4rem; font-weight: 600; margin: 0; }
        :focus-visible { outline: 2px solid var(--brand); outline-offset: 1px; }
        button, input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; padding: .3rem .75rem; }
        button { cursor: pointer; } button:hover { border-color: var(--brand); color: var(--brand); }
        """;

    /// <summary>How a page of texts and forms looks: one column of cards.</summary>
    private const string ColumnCss = """
        .column { max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 2rem; display: grid; gap: .75rem; }
        .column > p { margin: 0; color: var(--soft); }
        article { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1rem; min-width: 0; }
        h2 { margin: 0; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; } article p { margin: .15rem 0 0; } .soft { color: var(--soft); }
        form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-top: .75rem; } label { display: grid; gap: .15rem; font-size: .85rem; color: var(--soft); }
        .deeds { flex: 1 0 100%; display: flex; flex-wrap: wrap; gap: .5rem; }
        @media (max-width: 30rem) { button, input { padding: .5rem .75rem; } }
        """;

    /// <summary>A page of texts and forms: cards below each other.</summary>
    public static IResult Column(string path, string title, string body, string css = "") =>
        Whole(path, title, ColumnCss + css, $"""<main class="column"><h1>{Safe(title)}</h1>{body}</main>""");

    /// <param name="path">Which of the pages it is.</param>
    /// <param name="title">As text.</param>
    /// <param name="css">What it needs besides.</param>
    /// <param name="body">All that is below the links to the other pages, as HTML.</param>
    public static IResult Whole(string path, string title, string css, string body) => Results.Content(
        $"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Safe(title)}</title>
        <style>{Css}{css}</style>
        <nav class="pages" aria-label="Pages">{string.Concat(All.Select(page => $"""<a href="{page.Path}"{(page.Path == path ? " aria-current=\"page\"" : "")}>{page.Name}</a>"""))}</nav>
        {body}
        </html>
        """,
        "text/html; charset=utf-8");

    public static string Safe(string text) => WebUtility.HtmlEncode(text);
}
