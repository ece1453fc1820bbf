namespace BackOffice.SdkTests.Schema;

/// <summary>Activities as Teams sends them, one for each shape that the bot meets.</summary>
internal static class SampleActivities
{
    private const string Envelope = """
        "id": "1700000000001",
        "timestamp": "2026-03-02T09:15:30.125Z",
        "localTimestamp": "2026-03-02T10:15:30.125+01:00",
        "localTimezone": "Europe/Berlin",
        "channelId": "msteams",
        "serviceUrl": "https://smba.example/emea/",
        "from": { "id": "29:dana", "name": "Dana Desk", "aadObjectId": "10000000-0000-0000-0000-000000000001" },
        "recipient": { "id": "28:bot", "name": "Back Office" },
        "conversation": { "conversationType": "personal", "tenantId": "10000000-0000-0000-0000-00000000000f", "id": "a:dana" }
        """;

    internal static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        ["message"] = Activity("""
            "type": "message", "text": "the printer is jammed", "textFormat": "plain", "locale": "en-GB",
            "entities": [ { "type": "clientInfo", "locale": "en-GB", "country": "GB", "platform": "Web", "timezone": "Europe/London" } ],
            "channelData": { "tenant": { "id": "10000000-0000-0000-0000-00000000000f" } }
            """),
        ["message with a mention"] = Activity("""
            "type": "message", "text": "<at>Back Office</at> toner please",
            "entities": [ { "type": "mention", "mentioned": { "id": "28:bot", "name": "Back Office" }, "text": "<at>Back Office</at>" } ],
            "channelData": { "teamsChannelId": "19:general", "teamsTeamId": "19:team", "team": { "id": "19:team" }, "channel": { "id": "19:general" } }
            """),
        ["message with a file"] = Activity("""
            "type": "message",
            "attachments": [ {
              "contentType": "application/vnd.microsoft.teams.file.download.info", "contentUrl": "https://files.example/fax.pdf", "name": "fax.pdf",
              "content": { "downloadUrl": "https://files.example/get?x=1", "uniqueId": "ab12", "fileType": "pdf" }, "somethingNew": { "deep": [1, 2] } } ]
            """),
        ["submit of a form"] = Activity("""
            "type": "message", "replyToId": "1699999999999",
            "value": { "id": 7, "reason": "holiday", "notes": "line1\nline2", "from": "2026-12-24", "days": "3", "nothing": null },
            "channelData": { "source": { "name": "message" }, "legacy": { "replyToId": "1:x" } }
            """),
        ["press of a button"] = Activity("""
            "type": "invoke", "name": "adaptiveCard/action",
            "value": { "action": { "type": "Action.Execute", "title": "Approve", "verb": "approve", "data": { "id": "REP-7K3QF", "version": 2 } }, "trigger": "manual" }
            """),
        ["message extension"] = Activity("""
            "type": "invoke", "name": "composeExtension/query",
            "value": { "commandId": "find", "parameters": [ { "name": "q", "value": "toner" } ], "queryOptions": { "skip": 0, "count": 25 } }
            """),
        ["members added"] = Activity("""
            "type": "conversationUpdate", "membersAdded": [ { "id": "28:bot" }, { "id": "29:sam", "aadObjectId": "10000000-0000-0000-0000-000000000002" } ],
            "channelData": { "eventType": "teamMemberAdded", "settings": { "selectedChannel": { "id": "19:general" } } }
            """),
        ["channel renamed"] = Activity("""
            "type": "conversationUpdate", "topicName": "New name", "historyDisclosed": true,
            "channelData": { "eventType": "channelRenamed", "channel": { "id": "19:x", "name": "Announcements" } }
            """),
        ["app added"] = Activity("""
            "type": "installationUpdate", "action": "add"
            """),
        ["reaction"] = Activity("""
            "type": "messageReaction", "reactionsAdded": [ { "type": "like" } ], "replyToId": "1699999999999"
            """),
        ["event"] = Activity("""
            "type": "event", "name": "application/vnd.microsoft.readReceipt", "value": { "lastReadMessageId": "1699999999999" }
            """),
        ["unheard-of type"] = Activity("""
            "type": "somethingNew", "newProperty": { "a": [ 1, "two", { "three": 3 } ] }, "another": 1.5
            """),
    };

    private static string Activity(string own) => $"{{ {Envelope}, {own} }}";
}
