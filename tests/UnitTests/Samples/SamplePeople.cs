using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.UnitTests.Samples;

/// <summary>The people of a small office.</summary>
internal static class SamplePeople
{
    public static Person Emma { get; } = new(new PersonId("e1"), "Emma Employee", Roles.None, TimeZone: "Europe/Berlin");

    public static Person Otto { get; } = new(new PersonId("e2"), "Otto Other", Roles.None);

    public static Person Eric { get; } = new(new PersonId("x1"), "Eric Executive", Roles.Executive, TimeZone: "America/New_York");

    public static Person Dana { get; } = new(new PersonId("m1"), "Dana Dee", Roles.OfficeManager);

    public static Person Hana { get; } = new(new PersonId("h1"), "Hana Hughes", Roles.HumanResources);

    public static ImmutableArray<PersonId> Executives { get; } = [Eric.Id, Dana.Id];
}
