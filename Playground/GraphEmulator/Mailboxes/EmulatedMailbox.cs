using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace BackOffice.Playground.GraphEmulator.Mailboxes;

/// <summary>What a person's mailbox is set to.</summary>
/// <param name="Owner">The object id of the user, or the address of a mailbox that is nobody's.</param>
/// <param name="TimeZone">A Windows or an IANA name.</param>
public sealed record EmulatedMailbox(string Owner, string TimeZone)
{
    public AutomaticReplies Replies { get; init; } = AutomaticReplies.Off;

    /// <summary>English names of days in lower case.</summary>
    public ImmutableArray<string> WorkingDays { get; init; } = ["monday", "tuesday", "wednesday", "thursday", "friday"];

    public TimeOnly WorkStarts { get; init; } = new(8, 0);

    public TimeOnly WorkEnds { get; init; } = new(17, 0);

    /// <summary>Whether the bot may not read it, neither its settings nor its calendar.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Null: the zone of working hours is the mailbox's. Else as Graph shows it, such as a <c>customTimeZone</c>.</summary>
    public JsonObject? WorkingZone { get; init; }

    internal JsonObject ShowWorkingHours() => new()
    {
        ["daysOfWeek"] = new JsonArray([.. WorkingDays.Select(day => JsonValue.Create(day))]),
        ["startTime"] = WorkStarts.ToString("HH:mm:ss.fffffff", System.Globalization.CultureInfo.InvariantCulture),
        ["endTime"] = WorkEnds.ToString("HH:mm:ss.fffffff", System.Globalization.CultureInfo.InvariantCulture),
        ["timeZone"] = WorkingZone?.DeepClone() ?? new JsonObject { ["name"] = TimeZone },
    };
}

/// <summary>Whether a mailbox answers by itself.</summary>
/// <param name="Status"><c>disabled</c>, <c>alwaysEnabled</c> or <c>scheduled</c>.</param>
/// <param name="Start">For <c>scheduled</c>.</param>
/// <param name="End">For <c>scheduled</c>.</param>
public sealed record AutomaticReplies(string Status, DateTimeOffset Start = default, DateTimeOffset End = default)
{
    public static AutomaticReplies Off { get; } = new("disabled");

    public static AutomaticReplies On { get; } = new("alwaysEnabled");

    public static AutomaticReplies Between(DateTimeOffset start, DateTimeOffset end) => new("scheduled", start, end);

    public bool AreOn(DateTimeOffset at) => Status == "alwaysEnabled" || (Status == "scheduled" && Start <= at && at < End);

    internal JsonObject Show() => new()
    {
        ["status"] = Status,
        ["externalAudience"] = "all",
        ["internalReplyMessage"] = "I am out of office.",
        ["externalReplyMessage"] = "I am out of office.",
        ["scheduledStartDateTime"] = EmulatedZones.Show(Start, EmulatedZones.Utc),
        ["scheduledEndDateTime"] = EmulatedZones.Show(End, EmulatedZones.Utc),
    };
}
