using BackOffice.Domain.People;

namespace BackOffice.Bot.Office;

/// <summary>One spelling of an Entra object id, so that configuration, channel and table agree.</summary>
internal static class PersonIds
{
    /// <exception cref="FormatException">The text is no GUID.</exception>
    public static PersonId Of(string objectId) => new(Guid.Parse(objectId).ToString("D"));

    public static PersonId? From(string? objectId) => Guid.TryParse(objectId, out var id) ? new PersonId(id.ToString("D")) : null;
}
