using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace BackOffice.Support.Teams;

/// <summary>Somebody with Teams: writes to the bot, sees their own chat, presses on cards. Everything goes over HTTP as the channel sends it.</summary>
/// <param name="Name">As the channel names them.</param>
/// <param name="ObjectId">The Entra object id.</param>
public sealed record Teammate(FakeTeams Teams, string Name, string ObjectId)
{
    private int sent;

    public string Tenant { get; init; } = "00000000-0000-0000-0000-000000000001";

    /// <summary>What their client says of itself; IANA.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The channel's id of the person.</summary>
    public string UserId => $"29:{ObjectId}";

    /// <summary>Their own chat with the bot.</summary>
    public Chat Chat => Teams.Chat($"a:{ObjectId}");

    /// <summary>The last activity that was sent, to be sent again.</summary>
    public JsonObject? LastSent { get; private set; }

    /// <summary>Writes into the own chat.</summary>
    /// <param name="id">The channel's id of the activity; a new one when left out.</param>
    public Task<BotAnswer> SaysAsync(string text, string? id = null)
    {
        Chat.Hears(Name, text);
        return SendAsync(Message(Chat, text, id));
    }

    /// <summary>Sends a file into the own chat.</summary>
    /// <param name="address">Where it can be downloaded, as the channel says.</param>
    public Task<BotAnswer> SendsFileAsync(string name, string address)
    {
        Chat.Hears(Name, name);
        var activity = Message(Chat, text: null, id: null);
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = name,
            ["content"] = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = "1", ["fileType"] = Path.GetExtension(name).TrimStart('.') },
        });
        return SendAsync(activity);
    }

    /// <summary>Pastes pictures into the own chat.</summary>
    /// <param name="text">What is written beside them; null for nothing.</param>
    /// <param name="contents">Null for a picture that never ends; empty for one that never comes.</param>
    public Task<BotAnswer> PastesAsync(string? text, params byte[]?[] contents) =>
        SendsPicturesAsync(text, [.. contents.Select(content => Teams.ServiceUrl + Teams.Pictures.Keep(content))]);

    /// <summary>Sends a message with pictures that lie anywhere, as the channel sends it: with the text once more as HTML.</summary>
    public Task<BotAnswer> SendsPicturesAsync(string? text, params string[] addresses)
    {
        Chat.Hears(Name, text ?? "(a picture)");
        var activity = Message(Chat, text, id: null);
        activity["attachments"] = WithText(text, addresses);
        return SendAsync(activity);
    }

    /// <summary>Mentions the bot in a group chat.</summary>
    /// <param name="pictures">Where the pictures lie that come with it.</param>
    public Task<BotAnswer> MentionsBotInAsync(Chat group, string text, params string[] pictures)
    {
        ArgumentNullException.ThrowIfNull(group);
        group.Hears(Name, $"@{FakeTeams.BotName} {text}");
        var activity = Message(group, $"<at>{FakeTeams.BotName}</at> {text}", id: null);
        activity["conversation"] = new JsonObject { ["id"] = group.Id, ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = Tenant };
        ((JsonArray)activity["entities"]!).Insert(0, new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = FakeTeams.BotId, ["name"] = FakeTeams.BotName },
            ["text"] = $"<at>{FakeTeams.BotName}</at>",
        });
        if (pictures.Length > 0)
        {
            activity["attachments"] = WithText(text, pictures);
        }

        return SendAsync(activity);
    }

    /// <summary>Adds the bot: the channel's install event, which names nobody.</summary>
    public Task<BotAnswer> InstallsAsync()
    {
        var activity = Activity("installationUpdate", Chat, id: null);
        activity["action"] = "add";
        return SendAsync(Nameless(activity));
    }

    /// <summary>Opens the chat: the channel's event that the person and the bot have joined it.</summary>
    public Task<BotAnswer> OpensChatAsync()
    {
        var activity = Activity("conversationUpdate", Chat, id: null);
        activity["membersAdded"] = new JsonArray(
            new JsonObject { ["id"] = UserId, ["aadObjectId"] = ObjectId },
            new JsonObject { ["id"] = FakeTeams.BotId });
        return SendAsync(Nameless(activity));
    }

    /// <summary>Sends a press that no button of a card need have.</summary>
    /// <param name="message">The message that the press claims to come from.</param>
    public Task<BotAnswer> PressesAsync(JsonNode? data, string? verb, string? message, string title = "Button")
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["title"] = title, ["data"] = data?.DeepClone() };
        if (verb is not null)
        {
            action["verb"] = verb;
        }

        var activity = Activity("invoke", Chat, id: null);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject { ["action"] = action, ["trigger"] = "manual" };
        if (message is not null)
        {
            activity["replyToId"] = message;
        }

        return SendAsync(activity);
    }

    /// <summary>Sends a press as clients do that know no Action.Execute: as a message that holds the data.</summary>
    public Task<BotAnswer> SubmitsAsync(JsonObject data, string? message)
    {
        ArgumentNullException.ThrowIfNull(data);
        var activity = Message(Chat, text: null, id: null);
        activity["value"] = data.DeepClone();
        if (message is not null)
        {
            activity["replyToId"] = message;
        }

        return SendAsync(activity);
    }

    /// <summary>The channel sends the last activity once more.</summary>
    /// <param name="underNewId">As it does half a minute later, under another id.</param>
    public Task<BotAnswer> ChannelRepeatsAsync(bool underNewId)
    {
        var again = (JsonObject)(LastSent ?? throw new InvalidOperationException($"{Name} has sent nothing yet.")).DeepClone();
        if (underNewId)
        {
            again["id"] = NextId();
        }

        return SendAsync(again);
    }

    /// <summary>The newest card in the own chat, as it looks now.</summary>
    public SeenCard LastCard() => Card(Chat.FromBot.LastOrDefault(message => message.Card is not null) ?? throw new InvalidOperationException($"{Name} sees no card."));

    /// <summary>The cards in the own chat, oldest first, as they look now.</summary>
    public ImmutableArray<SeenCard> Cards() => [.. Chat.FromBot.Where(message => message.Card is not null).Select(Card)];

    /// <summary>The newest words of the bot that are no card.</summary>
    public string LastSentence() => Chat.FromBot.LastOrDefault(message => message.Card is null)?.Text ?? throw new InvalidOperationException($"{Name} was told nothing.");

    private SeenCard Card(ChatMessage message) => new(this, message);

    private Task<BotAnswer> SendAsync(JsonObject activity)
    {
        LastSent = activity;
        return Teams.SendAsync(activity);
    }

    private JsonObject Message(Chat chat, string? text, string? id)
    {
        var activity = Activity("message", chat, id);
        if (text is not null)
        {
            activity["text"] = text;
            activity["textFormat"] = "plain";
        }

        return activity;
    }

    private JsonObject Activity(string type, Chat chat, string? id) => new()
    {
        ["type"] = type,
        ["id"] = id ?? NextId(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = Teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = UserId, ["name"] = Name, ["aadObjectId"] = ObjectId },
        ["conversation"] = new JsonObject { ["id"] = chat.Id, ["conversationType"] = "personal", ["tenantId"] = Tenant },
        ["recipient"] = new JsonObject { ["id"] = FakeTeams.BotId, ["name"] = FakeTeams.BotName },
        ["locale"] = "en-US",
        ["localTimezone"] = TimeZone,
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo",
            ["locale"] = "en-US",
            ["country"] = "US",
            ["platform"] = "Web",
            ["timezone"] = TimeZone,
        }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };

    // The text comes once more, as HTML, beside the pictures.
    private static JsonArray WithText(string? text, string[] pictures) =>
    [
        .. pictures.Select(address => new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = address }),
        new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{text}</p><p><img src=\"https://elsewhere.example/views/imgo\"></p>" },
    ];

    // Events of a conversation carry the person's ids, but no name, time zone or locale worth trusting.
    private static JsonObject Nameless(JsonObject activity)
    {
        ((JsonObject)activity["from"]!).Remove("name");
        activity.Remove("localTimezone");
        activity["entities"] = new JsonArray();
        return activity;
    }

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"{ObjectId}-{Interlocked.Increment(ref sent)}");
}
