using BackOffice.Domain;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>A person's row as read.</summary>
/// <param name="ToldName">What their client calls them.</param>
/// <param name="DirectoryName">Goes before what the client says, or the two would take turns.</param>
/// <param name="Met">Whether they ever had to do with the bot; roles are known before that.</param>
internal sealed record StoredPerson(Person Person, string? ToldName, string? DirectoryName, bool Met)
{
    // The directory takes names of up to 256 characters; a longer one comes from elsewhere.
    private const int LongestName = 256;

    /// <summary>Nobody yet.</summary>
    public static StoredPerson Unknown(PersonId id) =>
        new(new Person(id, string.Empty, Roles.None), ToldName: null, DirectoryName: null, Met: false);

    /// <summary>A name fit to store; null for a blank one.</summary>
    public static string? Fit(string? name) => string.IsNullOrWhiteSpace(name) ? null : TypedText.Beginning(name.Trim(), LongestName);

    /// <summary>The person after a turn of theirs. Equal to this when the turn tells nothing new.</summary>
    public StoredPerson After(Introduction introduction)
    {
        var told = Fit(introduction.Name) ?? ToldName;
        var person = Person with
        {
            Name = DirectoryName ?? told ?? string.Empty,
            Chat = introduction.Chat ?? Person.Chat,
            TimeZone = introduction.TimeZone ?? Person.TimeZone,
            Locale = introduction.Locale ?? Person.Locale,
        };
        return this with { Person = person, ToldName = told, Met = true };
    }
}
