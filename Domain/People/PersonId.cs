namespace BackOffice.Domain.People;

/// <summary>A person's Entra object id. Names and addresses change; this does not.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}
