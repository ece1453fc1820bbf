using BackOffice.Domain.Stock;

namespace BackOffice.Domain.People;

/// <summary>Somebody of the office, as known so far.</summary>
/// <param name="Chat">Their personal chat; null until they first had one with the bot.</param>
/// <param name="Name">Empty until a turn or the directory told it.</param>
/// <param name="Mail">From the directory; null until it was asked.</param>
/// <param name="TimeZone">IANA id, as their client names it; null until a client did.</param>
/// <param name="Locale">As their client names it, such as <c>en-US</c>.</param>
/// <param name="OpenForm">The form that lies open in their chat. Only then is there dialog state to load.</param>
/// <param name="OpenQuestion">The case on which the back office waits for an answer of theirs.</param>
public sealed record Person(
    PersonId Id,
    string Name,
    Roles Roles,
    ChatAddress? Chat = null,
    string? Mail = null,
    string? TimeZone = null,
    string? Locale = null,
    CaseId? OpenForm = null,
    CaseId? OpenQuestion = null)
{
    /// <summary>From the directory; null until it was asked, or where it names none.</summary>
    public string? Department { get; init; }

    /// <summary>Whether pictures lie with the open form.</summary>
    public bool FormHasPhotos { get; init; }

    /// <summary>The sheet of the stock at which they count.</summary>
    public CountId? OpenCount { get; init; }

    /// <summary>The executive and the office manager cover for each other.</summary>
    public bool RunsBackOffice => (Roles & (Roles.Executive | Roles.OfficeManager)) != Roles.None;

    public PersonName Named => new(Id, Name);
}
