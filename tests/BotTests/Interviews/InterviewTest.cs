using BackOffice.BotTests.Harness;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator.Calendars;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

/// <summary>An office with calendars of its own, in which everybody has met the bot. It is Monday, March 1, 2027, 09:30 in UTC.</summary>
public abstract class InterviewTest : OfficeTest
{
    protected const string JaneWithBoth = "interview Jane Doe for the analyst role with Niamh O'Brien and Jörg Müller tomorrow afternoon";

    protected static readonly (string Input, string Text) JanesMail = ("mail", "jane.doe@mail.example");

    protected override OfficePlan Plan => OfficePlan.Usual with { OwnGraph = true };

    protected Teammate Jörg { get; private set; } = null!;

    protected Teammate Hanna { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Hanna = Office.Teammate(DemoPeople.Hanna);
        Jörg = Office.Teammate(DemoPeople.Jörg);
        foreach (var person in new[] { Hanna, Niamh, Jörg, Eric, Emma })
        {
            await person.SaysAsync("hello");
        }

        await Office.SettledAsync();
    }

    /// <summary>The newest card in somebody's chat on which times can be chosen.</summary>
    protected static SeenCard Times(Teammate person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Cards().Last(card => card.Buttons.Contains("Book"));
    }

    /// <summary>The newest card of an interview in somebody's chat.</summary>
    protected static SeenCard Shown(Teammate person, string id)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Cards().Last(card => card.Words.Contains(id, StringComparison.Ordinal) && !card.Buttons.Contains("All interviews"));
    }

    /// <summary>The only interview of the office.</summary>
    protected async Task<Interview> OnlyAsync()
    {
        // Scorecards are rows of their own below it.
        var id = Assert.Single((await Office.Rows.CasesAsync()).Select(key => key.Split('|')[0]).Distinct());
        return (await Office.Part<IInterviews>().FindAsync(CaseId.Parse(id), CancellationToken.None))!;
    }

    /// <summary>What stands in somebody's calendar, and is not cancelled.</summary>
    protected IReadOnlyList<EmulatedEvent> CalendarOf(DemoPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Office.Graph.Calendars.Of(person.ObjectId, DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
    }

    /// <summary>Takes a time of somebody's calendar.</summary>
    protected void Busy(DemoPerson person, Instant start, Duration length, string showAs = "busy")
    {
        ArgumentNullException.ThrowIfNull(person);
        Office.Graph.Calendars.Add(person.ObjectId, "Something else", start.ToDateTimeOffset(), (start + length).ToDateTimeOffset(), showAs);
    }

    protected static Instant On(int day, int hour, int minute = 0) => Instant.FromUtc(2027, 3, day, hour, minute);
}
