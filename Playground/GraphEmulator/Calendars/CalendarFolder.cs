using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>Everyone's calendar. Kept in <c>events.json</c>.</summary>
public sealed class CalendarFolder
{
    private readonly EmulatorFile<EmulatedEvent> file;
    private readonly Lock gate = new();
    private ImmutableList<EmulatedEvent> events;
    private int last;

    private CalendarFolder(EmulatorFile<EmulatedEvent> file)
    {
        this.file = file;
        events = [.. file.Read()];
        last = events.Select(one => int.Parse(one.Id["event-".Length..], NumberStyles.None, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
    }

    /// <summary>All entries, oldest first.</summary>
    public IReadOnlyList<EmulatedEvent> All => events;

    /// <summary>Reads the file, or begins empty.</summary>
    public static CalendarFolder Open(string? folder) => new(new(folder, "events.json"));

    /// <summary>What stands in somebody's calendar within a time, earliest first.</summary>
    public IReadOnlyList<EmulatedEvent> Of(string owner, DateTimeOffset start, DateTimeOffset end) =>
        [.. events.Where(one => one.Owner == owner && one.Start < end && one.End > start).OrderBy(one => one.Start)];

    /// <param name="owner">The object id of a user.</param>
    public EmulatedEvent Add(string owner, string subject, DateTimeOffset start, DateTimeOffset end, string showAs = "busy")
    {
        lock (gate)
        {
            var added = new EmulatedEvent($"event-{++last}", owner, subject, start, end, showAs);
            events = events.Add(added);
            file.Write(events);
            return added;
        }
    }

    public void Remove(string id)
    {
        lock (gate)
        {
            events = events.RemoveAll(one => one.Id == id);
            file.Write(events);
        }
    }
}
