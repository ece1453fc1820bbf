using BackOffice.Domain.People;

namespace BackOffice.Bot.Office;

/// <summary>Who has which role by configuration.</summary>
internal static class ConfiguredRoles
{
    public static IReadOnlyDictionary<PersonId, Roles> Of(OfficeOptions options)
    {
        var roles = new Dictionary<PersonId, Roles>();
        Add(options.Executives, Roles.Executive);
        Add(options.HumanResources, Roles.HumanResources);
        Add(options.OfficeManagers, Roles.OfficeManager);
        return roles;

        void Add(IEnumerable<string> ids, Roles role)
        {
            foreach (var person in ids.Select(PersonIds.Of))
            {
                roles[person] = roles.GetValueOrDefault(person) | role;
            }
        }
    }
}
