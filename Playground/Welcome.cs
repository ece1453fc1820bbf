using BackOffice.Playground.DemoOffice;
using Spectre.Console;

namespace BackOffice.Playground;

/// <summary>What people see when everything runs: where to go, and what to try.</summary>
internal static class Welcome
{
    private static readonly (DemoPerson Person, string Sentence)[] Tries =
    [
        (DemoPeople.Emma, "the printer on floor 3 is jammed"),
        (DemoPeople.Eric, "what is open?"),
        (DemoPeople.Hanna, "help"),
    ];

    public static void Write(PlaygroundHost host, string dataFolder)
    {
        var console = AnsiConsole.Create(new() { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        // A file has no width; Spectre takes 80 columns then, and would break addresses.
        if (Console.IsOutputRedirected)
            console.Profile.Width = 140;
        var table = new Table().Border(TableBorder.Rounded).AddColumn("What").AddColumn("Where", column => column.NoWrap());
        foreach (var window in host.Windows)
            table.AddRow($"{Markup.Escape(window.Person.DisplayName)} ({Markup.Escape(window.Person.JobTitle)})", Escape(window.Address));
        table.AddRow("The bot", $"{Escape(host.Bot.Messages)} (process {host.Bot.Process.Id})");
        table.AddRow("Graph emulator", Escape(host.Graph.Endpoint));
        table.AddRow("Mails that were sent", Escape(host.Graph.MailPageAddress));
        table.AddRow("Everyone's calendar", Escape(host.Graph.WeekPageAddress));
        table.AddRow("Who is out of office", Escape(host.Graph.AbsencePageAddress));
        table.AddRow("What shall go wrong", Escape(host.Graph.TroublePageAddress));
        table.AddRow("What time it is, and later", Escape(host.Graph.ClockPageAddress));
        table.AddRow("Tables (Azurite)", Escape(host.Azurite.TableEndpoint));
        table.AddRow("Data and logs", Markup.Escape(dataFolder));
        console.Write(table);
        if (host.Windows.Count > 0)
            WriteTries(console);
        console.MarkupLine("Kill the bot whenever you like: it is started again, and nothing is lost. [bold]Ctrl-C[/] stops everything.");
    }

    private static void WriteTries(IAnsiConsole console)
    {
        console.WriteLine("Open a window in a browser, choose Personal Chat, and write:");
        foreach (var (person, sentence) in Tries)
            console.MarkupLine($"  as {Markup.Escape(person.GivenName)}: [green]{Markup.Escape(sentence)}[/]");
    }

    private static string Escape(Uri address) => Markup.Escape(address.ToString());
}
