using BackOffice.Playground.DemoOffice;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BackOffice.Playground.Parts;

/// <summary>
/// The configuration file of an Agents Playground instance (version 0.1.1). It is read strictly: no unknown keys, all seven properties
/// of every user, and exactly five users besides the current one.
/// </summary>
internal static class AgentsConfiguration
{
    public static string PersonalConversation(DemoPerson person) => $"personal-{person.ShortName}";

    public static string Write(DemoPerson current) =>
        new SerializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Serialize(new
        {
            Version = "0.1.1",
            DemoPeople.TenantId,
            Bot = new { Id = DemoPeople.BotId, Name = "Back Office" },
            CurrentUser = User(current),
            Users = DemoPeople.All.Where(person => person != current).Select(User).ToArray(),
            PersonalChat = new { Id = PersonalConversation(current) },
            GroupChat = new { Id = "group-leadership", Name = "Leadership" },
            Team = new
            {
                Id = "team-hq",
                Name = "Head Office",
                AadGroupId = "00000000-0000-0000-0000-000000000031",
                Channels = new[] { new { Id = "channel-announcements", Name = "Announcements" } },
            },
        });

    private static object User(DemoPerson person) => new
    {
        Id = person.UserId,
        Name = person.DisplayName,
        // Spelled so in the file's format.
        UserPrincipleName = person.Mail,
        AadObjectId = person.ObjectId,
        person.GivenName,
        person.Surname,
        Email = person.Mail,
    };
}
