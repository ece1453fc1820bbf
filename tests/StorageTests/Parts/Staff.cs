using BackOffice.Domain.People;

namespace BackOffice.StorageTests.Parts;

/// <summary>People of the test's office.</summary>
public static class Staff
{
    public static readonly Person Emma = new(new PersonId("emma"), "Emma O'Neill", Roles.None);
    public static readonly Person Ben = new(new PersonId("ben"), "Ben", Roles.None);
    public static readonly Person Eric = new(new PersonId("eric"), "Eric Executive", Roles.Executive);
    public static readonly Person Olga = new(new PersonId("olga"), "Olga", Roles.OfficeManager);

    public static ChatAddress Chat(PersonId id, string conversation = "a:1") =>
        new("msteams", "https://smba.trafficmanager.net/emea/", conversation, $"29:{id}", "28:bot");

    public static Introduction Introduce(Person person, string conversation = "a:1") =>
        new(person.Id, person.Name, Chat(person.Id, conversation), "Europe/Berlin", "en-US");

    public static Person Executive(int number) => new(new PersonId($"executive-{number}"), $"Executive {number}", Roles.Executive);
}
