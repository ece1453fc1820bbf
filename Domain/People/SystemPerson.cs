namespace BackOffice.Domain.People;

/// <summary>Stands in a record for who did something where nobody did: the office's clock.</summary>
public static class SystemPerson
{
    public static PersonName BackOffice { get; } = new(new PersonId("back-office"), "Back Office");
}
