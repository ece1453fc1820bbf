using BackOffice.Domain.People;

namespace BackOffice.Domain.Interviews;

/// <summary>Somebody of the office who interviews, or may.</summary>
/// <param name="Mailbox">The address of their calendar, by which slots name them.</param>
public sealed record Interviewer(PersonName Who, string Mailbox);
