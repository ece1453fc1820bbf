namespace BackOffice.Domain.People;

/// <summary>A person as a record mentions them: the name is the one they had at that time.</summary>
public sealed record PersonName(PersonId Id, string Name);
