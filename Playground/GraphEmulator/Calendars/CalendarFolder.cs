using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>Everyone's calendar. Kept in <c>events.json</c>.</summary>
public sealed class CalendarFolder
{
    private readonly EmulatorFile<EmulatedEvent> file;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private ImmutableList<EmulatedEvent> events;
    private int version;

    private CalendarFolder(EmulatorFile<EmulatedEvent> file, TimeProvider time)
    {
        this.file = file;
        this.time = time;
        events = [.. file.Read()];
        version = events.Select(one => one.Version).DefaultIfEmpty().Max();
    }

    /// <summary>All entries, oldest first.</summary>
    public IReadOnlyList<EmulatedEvent> All => events.FindAll(one => !one.IsRemoved);

    /// <summary>How many changes there were.</summary>
    internal int Version => version;

    /// <summary>Reads the file, or begins empty.</summary>
    public static CalendarFolder Open(string? folder, TimeProvider time) => new(new(folder, "events.json"), time);

    /// <summary>What stands in somebody's calendar within a time, earliest first.</summary>
    /// <param name="owner">The object id of a user or a room.</param>
    public IReadOnlyList<EmulatedEvent> Of(string owner, DateTimeOffset start, DateTimeOffset end) =>
        [.. events.Where(one => !one.IsRemoved && one.Owner == owner && one.Start < end && one.End > start).OrderBy(one => one.Start)];

    /// <summary>Puts an entry into somebody's calendar, as they would do it themselves.</summary>
    /// <param name="owner">The object id of a user or a room.</param>
    public EmulatedEvent Add(string owner, string subject, DateTimeOffset start, DateTimeOffset end, string showAs = "busy") =>
        Add(new EmulatedEvent(string.Empty, owner, subject, start, end, showAs));

    public void Remove(string id) => Change(id, one => one with { IsRemoved = true });

    internal EmulatedEvent? Find(string owner, string id) => events.Find(one => !one.IsRemoved && one.Owner == owner && one.Id == id);

    /// <summary>What has changed in somebody's calendar after a version, with what is gone.</summary>
    internal IReadOnlyList<EmulatedEvent> ChangedAfter(string owner, int known) => events.FindAll(one => one.Owner == owner && one.Version > known);

    /// <summary>Gives the entry its id, and a meeting of its own where it is not a copy of one.</summary>
    internal EmulatedEvent Add(EmulatedEvent one)
    {
        lock (gate)
        {
            version++;
            var id = string.Create(CultureInfo.InvariantCulture, $"AAkALg{version:D6}AAA");
            var now = time.GetUtcNow();
            var added = one with { Id = id, Uid = one.Uid.Length == 0 ? $"uid-{id}" : one.Uid, Version = version, Created = now, Modified = now };
            events = events.Add(added);
            file.Write(events);
            return added;
        }
    }

    internal EmulatedEvent? Change(string id, Func<EmulatedEvent, EmulatedEvent> change)
    {
        lock (gate)
        {
            if (events.Find(one => one.Id == id && !one.IsRemoved) is not { } before)
                return null;
            var after = change(before) with { Version = ++version, Modified = time.GetUtcNow() };
            events = events.Replace(before, after);
            file.Write(events);
            return after;
        }
    }
}
