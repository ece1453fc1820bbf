using System.Collections.Immutable;
using System.Text.Json;
using BackOffice.Playground.DemoOffice;

namespace BackOffice.Playground.GraphEmulator.Users;

/// <summary>Who is in the directory. Kept in <c>users.json</c>, which is written when it changes and may be edited between runs.</summary>
public sealed class UserDirectory
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly string? file;
    private readonly Lock gate = new();
    private ImmutableList<EmulatedUser> users;

    private UserDirectory(string? file, IEnumerable<EmulatedUser> users)
    {
        this.file = file;
        this.users = [.. users];
    }

    /// <summary>All users, in the order in which they were added.</summary>
    public IReadOnlyList<EmulatedUser> All => users;

    /// <summary>Reads the file, or begins with the demo office.</summary>
    public static UserDirectory Open(string? folder)
    {
        var path = folder is null ? null : Path.Combine(folder, "users.json");
        if (path is not null && File.Exists(path))
            return new(path, JsonSerializer.Deserialize<EmulatedUser[]>(File.ReadAllText(path), Json) ?? []);
        var directory = new UserDirectory(path, DemoPeople.All.Select(FromDemo));
        directory.Save();
        return directory;
    }

    /// <summary>Finds a user by object id or user principal name, as Graph's <c>/users/{id | userPrincipalName}</c> does.</summary>
    public EmulatedUser? Find(string idOrPrincipalName) => users.Find(user =>
        string.Equals(user.Id, idOrPrincipalName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(user.UserPrincipalName, idOrPrincipalName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a user, or replaces the one with the same id.</summary>
    public void Put(EmulatedUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        lock (gate)
        {
            users = users.RemoveAll(known => known.Id == user.Id).Add(user);
            Save();
        }
    }

    public void Remove(string id)
    {
        lock (gate)
        {
            users = users.RemoveAll(known => known.Id == id);
            Save();
        }
    }

    private static EmulatedUser FromDemo(DemoPerson person) => new(
        person.ObjectId, person.DisplayName, person.GivenName, person.Surname, person.Mail, person.Mail, person.JobTitle, person.Department,
        OfficeLocation: "Head Office", PreferredLanguage: "en-US", ManagerId: person.ManagerId);

    private void Save()
    {
        if (file is null)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, JsonSerializer.Serialize(users, Json));
    }
}
