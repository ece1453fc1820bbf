namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>How the page with everyone's calendar looks: a table where there is room for it, a list of days a person on a phone.</summary>
internal static class WeekStyle
{
    public const string Css = """
        header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; padding: 1rem 1.5rem; }
        header nav { display: flex; gap: .25rem; }
        header nav a { color: var(--brand); text-decoration: none; padding: .3rem .7rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); }
        .legend { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin: 0 0 0 auto; color: var(--soft); font-size: .85rem; }
        .legend span { padding: .1rem .5rem; color: var(--ink); }
        main { display: grid; grid-template-columns: 9.5rem repeat(var(--days), minmax(8rem, 1fr)); margin: 0 1.5rem 1.5rem; background: var(--paper);
          border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; }
        section { display: contents; }
        .day { padding: .6rem; font-weight: 600; border-left: 1px solid var(--line); }
        .day.today { color: var(--brand); box-shadow: inset 0 3px var(--brand); }
        h2 { margin: 0; padding: .7rem; font-size: .95rem; font-weight: 600; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
        small { color: var(--soft); font-weight: 400; display: block; }
        .cell { border-top: 1px solid var(--line); border-left: 1px solid var(--line); padding: .35rem; min-height: 3.4rem; display: grid; gap: .35rem; align-content: start; }
        .cell.today { background: var(--now); }
        h3 { display: none; }
        article, .legend span { border-left: 3px solid var(--brand); background: color-mix(in srgb, var(--brand) 16%, var(--paper)); }
        article, .legend span { border-radius: 0 4px 4px 0; }
        article { padding: .35rem .5rem; min-width: 0; }
        article.tentative, .legend .tentative { border-left-style: dashed; background: color-mix(in srgb, var(--brand) 8%, var(--paper)); }
        .oof { --brand: light-dark(#8e3f8a, #d9a3d6); }
        .free, .workingElsewhere { --brand: light-dark(#4c7a4c, #9fd89f); }
        time { color: var(--soft); font-size: .8rem; font-variant-numeric: tabular-nums; }
        .join { float: right; font-size: .8rem; color: var(--brand); }
        h4 { margin: 0; font-size: .9rem; font-weight: 600; overflow-wrap: anywhere; }
        article p { margin: .1rem 0 0; font-size: .8rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 .75rem; }
        .who.accepted::before { content: "✓ "; } .who.declined::before { content: "✕ "; } .who.tentativelyAccepted::before { content: "? "; }
        .who.declined { text-decoration: line-through; }
        form { display: flex; gap: .3rem; margin-top: .35rem; }
        button { font-size: .8rem; padding: .15rem .5rem; }
        button[aria-pressed] { border-color: var(--brand); color: var(--brand); font-weight: 600; }
        @media (max-width: 46rem) {
          header { padding: 1rem; } .legend { margin: 0; } header nav { flex: 1 0 100%; } header nav a { flex: 1; text-align: center; padding: .55rem .3rem; }
          main { display: block; margin: 0 1rem 1rem; background: none; border: 0; }
          .corner, .day, .cell.empty { display: none; }
          section { display: block; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; margin-bottom: .75rem; padding-bottom: .35rem; }
          section:not(:has(article)) h2::after { content: "nothing this week"; float: right; color: var(--soft); font-weight: 400; font-size: .85rem; }
          small { display: inline; } h2 { border: 0; } section:has(article) h2 { padding-bottom: .1rem; } .cell { border: 0; min-height: 0; padding: .35rem .7rem; } .cell.today { background: none; }
          h3 { display: block; margin: 0; font-size: .8rem; font-weight: 600; color: var(--soft); } .cell.today h3 { color: var(--brand); }
          button { padding: .4rem .9rem; }
        }
        """;
}
