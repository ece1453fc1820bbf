using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BackOffice.Playground.GraphEmulator.Mailboxes;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>Reads what a request wants of an entry.</summary>
internal static class EventRequest
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(30);

    /// <exception cref="GraphErrorException">The entry cannot be made.</exception>
    public static EmulatedEvent New(JsonObject body, MailboxOwner owner) =>
        Apply(body, new EmulatedEvent(string.Empty, owner.Id, string.Empty, Required(body, "start"), Required(body, "end"))) with
        {
            TransactionId = (string?)body["transactionId"],
        };

    /// <summary>What the request names is as it says, all the rest stays: of attendees and place as a whole.</summary>
    /// <exception cref="GraphErrorException">The entry cannot be so.</exception>
    public static EmulatedEvent Apply(JsonObject body, EmulatedEvent before)
    {
        var start = body.ContainsKey("start") ? Required(body, "start") : before.Start;
        var end = body.ContainsKey("end") ? Required(body, "end") : start + (before.End > before.Start ? before.End - before.Start : Usual);
        if (end < start)
            throw GraphErrorException.BadRequest("The end of the event is before its start.", "ErrorPropertyValidationFailure");
        return before with
        {
            Subject = (string?)body["subject"] ?? before.Subject,
            Start = start,
            End = end,
            ShowAs = (string?)body["showAs"] ?? before.ShowAs,
            IsAllDay = (bool?)body["isAllDay"] ?? before.IsAllDay,
            Text = (string?)body["body"]?["content"] ?? before.Text,
            TextType = (string?)body["body"]?["contentType"] ?? before.TextType,
            Place = body.ContainsKey("location") ? EmptyIsNone((string?)body["location"]?["displayName"]) : before.Place,
            PlaceAddress = body.ContainsKey("location") ? EmptyIsNone((string?)body["location"]?["locationEmailAddress"]) : before.PlaceAddress,
            Attendees = body["attendees"] is JsonArray attendees ? Read(attendees, before.Attendees, moved: start != before.Start || end != before.End) : before.Attendees,
        };
    }

    private static DateTimeOffset Required(JsonObject body, string property) => body[property] is { } time
        ? EmulatedZones.Read(time, property)
        : throw GraphErrorException.BadRequest($"The property '{property}' is required when creating the entity.", "ErrorInvalidRequest");

    // Who stays invited keeps their answer, unless the time is another.
    private static ImmutableArray<EmulatedAttendee> Read(JsonArray attendees, ImmutableArray<EmulatedAttendee> before, bool moved)
    {
        return [.. attendees.Select(Read)];

        EmulatedAttendee Read(JsonNode? attendee)
        {
            if ((string?)attendee?["emailAddress"]?["address"] is not { } address || !address.Contains('@', StringComparison.Ordinal))
                throw GraphErrorException.BadRequest("At least one recipient isn't valid.", "ErrorInvalidRecipients");
            var known = moved ? null : before.FirstOrDefault(one => string.Equals(one.Address, address, StringComparison.OrdinalIgnoreCase));
            return (known ?? new EmulatedAttendee(address, string.Empty)) with
            {
                Name = (string?)attendee["emailAddress"]!["name"] ?? address,
                Type = (string?)attendee["type"] ?? "required",
            };
        }
    }

    private static string? EmptyIsNone(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
