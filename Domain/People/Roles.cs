namespace BackOffice.Domain.People;

/// <summary>What a person is to the office, beside being an employee.</summary>
[Flags]
public enum Roles
{
    None = 0,
    Executive = 1,
    HumanResources = 2,
    OfficeManager = 4,
}
