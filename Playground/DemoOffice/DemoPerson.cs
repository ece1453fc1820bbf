namespace BackOffice.Playground.DemoOffice;

/// <summary>Somebody of the demo office.</summary>
/// <param name="UserId">How the Teams stand-in calls them in activities (in Teams this starts with <c>29:</c>).</param>
/// <param name="ObjectId">Their object id in Entra, by which the bot knows them.</param>
/// <param name="Mail">Their mail address, which is their user principal name too.</param>
/// <param name="ManagerId">The object id of their manager; null for the head of the office.</param>
public sealed record DemoPerson(
    string UserId, string ObjectId, string GivenName, string Surname, string Mail, string JobTitle, string Department, string? ManagerId)
{
    public string DisplayName => $"{GivenName} {Surname}";

    /// <summary>A short name for files and folders.</summary>
    public string ShortName => GivenName.ToLowerInvariant();
}
