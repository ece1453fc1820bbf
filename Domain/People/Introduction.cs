namespace BackOffice.Domain.People;

/// <summary>What a turn tells of the person behind it.</summary>
/// <param name="Name">Absent in install events.</param>
/// <param name="Chat">Absent when the turn came from a group or a channel.</param>
public sealed record Introduction(PersonId Id, string? Name, ChatAddress? Chat, string? TimeZone, string? Locale);
