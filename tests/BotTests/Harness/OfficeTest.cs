using BackOffice.Playground.DemoOffice;
using BackOffice.Support.Graph;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Harness;

/// <summary>
/// A test in an office of its own. When it ends, nothing must have been logged as an error and no message of the bot refused by
/// Teams, and nothing said to or by Graph that Graph does not know, unless the test said that it would.
/// </summary>
public abstract class OfficeTest : IAsyncLifetime
{
    protected const string JammedPrinter = "the printer on floor 3 is jammed";

    private TestOffice? office;

    protected TestOffice Office => office ?? throw new InvalidOperationException("The office is not open yet.");

    /// <summary>An employee.</summary>
    protected Teammate Emma { get; private set; } = null!;

    /// <summary>The executive.</summary>
    protected Teammate Eric { get; private set; } = null!;

    /// <summary>The office manager, who runs the back office as well.</summary>
    protected Teammate Olga { get; private set; } = null!;

    /// <summary>Another employee, who has nothing to do with Emma's reports.</summary>
    protected Teammate Niamh { get; private set; } = null!;

    /// <summary>Set by tests in which the bot has to log an error.</summary>
    protected bool ErrorsAreExpected { get; set; }

    protected virtual OfficePlan Plan => OfficePlan.Usual;

    public virtual async Task InitializeAsync()
    {
        office = await TestOffice.OpenAsync(Plan);
        Emma = Office.Teammate(DemoPeople.Emma);
        Eric = Office.Teammate(DemoPeople.Eric);
        Olga = Office.Teammate(DemoPeople.Olga);
        Niamh = Office.Teammate(DemoPeople.Niamh);
    }

    public virtual async Task DisposeAsync()
    {
        await Office.DisposeAsync();
        if (!ErrorsAreExpected)
        {
            Assert.Empty(Office.Log.Errors);
        }

        Assert.Empty(Office.Teams.Complaints);
        Assert.Empty(GraphContract.OfProcess.Complaints);
    }

    /// <summary>Reports a fault by a sentence and a press, be it the machine's first report or not, and waits until everybody who should know of it does.</summary>
    /// <returns>The number of the repair.</returns>
    protected async Task<string> ReportAsync(Teammate reporter, string sentence = JammedPrinter)
    {
        ArgumentNullException.ThrowIfNull(reporter);
        await reporter.FormAsync(sentence);
        var form = reporter.LastCard();
        await form.PressAsync(form.Buttons.Contains("Report anyway") ? "Report anyway" : "Report");
        await Office.SettledAsync();
        return form.Case;
    }

    /// <summary>Presses a button of the newest card in somebody's chat, and waits until everybody who should know of it does.</summary>
    protected async Task<BotAnswer> PressAsync(Teammate person, string button, params (string Input, string Text)[] typed)
    {
        ArgumentNullException.ThrowIfNull(person);
        var answer = await person.LastCard().PressAsync(button, typed);
        await Office.SettledAsync();
        return answer;
    }

    /// <summary>Each has added the bot and was welcomed.</summary>
    protected async Task MeetAsync(params Teammate[] people)
    {
        foreach (var person in people)
        {
            await person.InstallsAsync();
        }

        await Office.SettledAsync();
    }
}
