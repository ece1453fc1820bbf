using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Storage;

/// <summary>A person's row. Several parties write it, each its own columns: turns, the directory, the configuration, commands.</summary>
internal static class PersonRow
{
    private const string ToldName = "Name";
    private const string DirectoryName = "DirectoryName";
    private const string Met = "Met";
    private const string RoleNames = "Roles";
    private const string ChatChannel = "ChatChannel";
    private const string ChatServiceUrl = "ChatServiceUrl";
    private const string ChatConversation = "ChatConversation";
    private const string ChatUser = "ChatUser";
    private const string ChatBot = "ChatBot";

    public static StoredPerson Read(PersonId id, TableEntity row)
    {
        var told = row.TextOrNull(ToldName);
        var directory = row.TextOrNull(DirectoryName);
        var person = new Person(
            id,
            directory ?? told ?? id.Value,
            row.ChoiceOrNull<Roles>(RoleNames) ?? Roles.None,
            ReadChat(row),
            row.TextOrNull(nameof(Person.Mail)),
            row.TextOrNull(nameof(Person.TimeZone)),
            row.TextOrNull(nameof(Person.Locale)),
            ReadCase(row, nameof(Person.OpenForm)),
            ReadCase(row, nameof(Person.OpenQuestion)))
        {
            Department = row.TextOrNull(nameof(Person.Department)),
            FormHasPhotos = row.GetBoolean(nameof(Person.FormHasPhotos)) ?? false,
            OpenCount = CountId.TryParse(row.TextOrNull(nameof(Person.OpenCount)), out var count) ? count : null,
        };
        return new StoredPerson(person, told, directory, row.GetBoolean(Met) ?? false);
    }

    /// <summary>What turns tell.</summary>
    public static TableEntity WriteTold(StoredPerson stored)
    {
        var row = Of(stored.Person.Id);
        row[ToldName] = stored.ToldName;
        row[Met] = stored.Met;
        row[nameof(Person.TimeZone)] = stored.Person.TimeZone;
        row[nameof(Person.Locale)] = stored.Person.Locale;
        if (stored.Person.Chat is { } chat)
        {
            row[ChatChannel] = chat.Channel;
            row[ChatServiceUrl] = chat.ServiceUrl;
            row[ChatConversation] = chat.Conversation;
            row[ChatUser] = chat.User;
            row[ChatBot] = chat.Bot;
        }

        return row;
    }

    /// <summary>What the directory knows; null leaves what is stored.</summary>
    public static TableEntity WriteDescribed(PersonId id, string? name, string? mail, string? department)
    {
        var row = Of(id);
        row[DirectoryName] = name;
        row[nameof(Person.Mail)] = mail;
        row[nameof(Person.Department)] = department;
        return row;
    }

    public static TableEntity WriteRoles(PersonId id, Roles roles)
    {
        var row = Of(id);
        row.Put(RoleNames, roles);
        return row;
    }

    public static TableEntity WriteOpenForm(PersonId id, CaseId? form, bool hasPhotos = false)
    {
        var row = Of(id);
        row[nameof(Person.OpenForm)] = form?.Value ?? string.Empty;
        row[nameof(Person.FormHasPhotos)] = hasPhotos;
        return row;
    }

    /// <summary>A picture lies with the form that is open.</summary>
    public static TableEntity WriteFormHasPhotos(PersonId id)
    {
        var row = Of(id);
        row[nameof(Person.FormHasPhotos)] = true;
        return row;
    }

    public static TableEntity WriteOpenQuestion(PersonId id, CaseId? about)
    {
        var row = Of(id);
        row[nameof(Person.OpenQuestion)] = about?.Value ?? string.Empty;
        return row;
    }

    public static TableEntity WriteOpenCount(PersonId id, CountId? count)
    {
        var row = Of(id);
        row[nameof(Person.OpenCount)] = count?.Value ?? string.Empty;
        return row;
    }

    private static TableEntity Of(PersonId id) => new() { RowKey = Keys.Person(id) };

    private static CaseId? ReadCase(TableEntity row, string column) => row.TextOrNull(column) is { } text ? CaseId.Parse(text) : null;

    private static ChatAddress? ReadChat(TableEntity row) =>
        row.TextOrNull(ChatConversation) is { } conversation
            ? new ChatAddress(row.Text(ChatChannel), row.Text(ChatServiceUrl), conversation, row.Text(ChatUser), row.Text(ChatBot))
            : null;
}
