using System.Globalization;
using System.Text.Json.Nodes;
using BackOffice.Playground.GraphEmulator.Mailboxes;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>An entry as Graph shows it.</summary>
internal static class EventJson
{
    private const string NoTime = "0001-01-01T00:00:00Z";

    public static JsonObject Show(EmulatedEvent one, MailboxOwner owner, GraphPreferences wanted, IReadOnlyCollection<string> select)
    {
        var all = All(one, owner, wanted);
        if (select.Count == 0)
            return all;
        var shown = new JsonObject { ["@odata.etag"] = all["@odata.etag"]!.DeepClone(), ["id"] = all["id"]!.DeepClone() };
        foreach (var name in select)
        {
            if (!all.TryGetPropertyValue(name, out var value))
                throw GraphErrorException.BadRequest($"Could not find a property named '{name}' on type 'Microsoft.OutlookServices.Event'.", "RequestBroker--ParseUri");
            shown[name] = value?.DeepClone();
        }
        return shown;
    }

    private static JsonObject All(EmulatedEvent one, MailboxOwner owner, GraphPreferences wanted) => new()
    {
        ["@odata.etag"] = $"W/\"{ChangeKey(one)}\"",
        ["id"] = wanted.Show(one.Id),
        ["createdDateTime"] = Moment(one.Created),
        ["lastModifiedDateTime"] = Moment(one.Modified),
        ["changeKey"] = ChangeKey(one),
        ["categories"] = new JsonArray(),
        ["transactionId"] = one.TransactionId,
        ["originalStartTimeZone"] = EmulatedZones.Utc,
        ["originalEndTimeZone"] = EmulatedZones.Utc,
        ["iCalUId"] = one.Uid,
        ["reminderMinutesBeforeStart"] = 15,
        ["isReminderOn"] = true,
        ["hasAttachments"] = false,
        ["subject"] = one.Subject,
        ["bodyPreview"] = one.Text.Length > 255 ? one.Text[..255] : one.Text,
        ["importance"] = "normal",
        ["sensitivity"] = "normal",
        ["isAllDay"] = one.IsAllDay,
        ["isCancelled"] = false,
        ["isOrganizer"] = one.IsOrganizer,
        ["responseRequested"] = true,
        ["seriesMasterId"] = null,
        ["showAs"] = one.ShowAs,
        ["type"] = "singleInstance",
        ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(one.Id)}&exvsurl=1&path=/calendar/item",
        ["onlineMeetingUrl"] = null,
        ["isOnlineMeeting"] = one.JoinUrl is not null,
        ["onlineMeetingProvider"] = one.JoinUrl is not null ? "teamsForBusiness" : "unknown",
        ["allowNewTimeProposals"] = true,
        ["hideAttendees"] = false,
        ["recurrence"] = null,
        ["responseStatus"] = new JsonObject { ["response"] = one.Response, ["time"] = NoTime },
        ["body"] = new JsonObject { ["contentType"] = one.TextType, ["content"] = one.Text },
        ["start"] = EmulatedZones.Show(one.Start, wanted.Zone),
        ["end"] = EmulatedZones.Show(one.End, wanted.Zone),
        ["location"] = Place(one),
        ["locations"] = one.Place is null ? new JsonArray() : new JsonArray(Place(one)),
        ["attendees"] = new JsonArray([.. one.Attendees.Select(Show)]),
        ["organizer"] = Person(one.Organizer?.Address ?? owner.Address, one.Organizer?.Name ?? owner.Name),
        ["onlineMeeting"] = one.JoinUrl is { Length: > 0 } link ? new JsonObject { ["joinUrl"] = link } : null,
    };

    private static JsonObject Show(EmulatedAttendee attendee)
    {
        var shown = Person(attendee.Address, attendee.Name);
        shown["type"] = attendee.Type;
        shown["status"] = new JsonObject { ["response"] = attendee.Response, ["time"] = attendee.Answered is { } at ? Moment(at) : NoTime };
        return shown;
    }

    private static JsonObject Person(string address, string name) => new()
    {
        ["emailAddress"] = new JsonObject { ["name"] = name, ["address"] = address },
    };

    private static JsonObject Place(EmulatedEvent one)
    {
        var place = new JsonObject { ["displayName"] = one.Place ?? string.Empty, ["locationType"] = one.PlaceAddress is null ? "default" : "conferenceRoom" };
        if (one.PlaceAddress is { } address)
            place["locationEmailAddress"] = address;
        return place;
    }

    private static string ChangeKey(EmulatedEvent one) => $"CK{one.Version.ToString("D8", CultureInfo.InvariantCulture)}==";

    private static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
}
