namespace BackOffice.Bot.Office;

/// <summary>The office that this deployment serves; configuration section <c>Office</c>.</summary>
public sealed class OfficeOptions
{
    public const string Section = "Office";

    /// <summary>As people call it, such as "Head Office". Part of the key under which everything is stored: renaming it opens a new office.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The Entra tenant; turns of other tenants are refused.</summary>
    public string TenantId { get; set; } = string.Empty;

    /// <summary>IANA id, such as <c>Europe/Berlin</c>.</summary>
    public string TimeZone { get; set; } = string.Empty;

    public int LowestFloor { get; set; }

    public int HighestFloor { get; set; } = 10;

    /// <summary>The names of rooms, as the office writes them: "Zeppelin", "Big Ben".</summary>
    public IList<string> Places { get; } = [];

    /// <summary>Entra object ids of those who run the back office.</summary>
    public IList<string> Executives { get; } = [];

    /// <summary>Entra object ids.</summary>
    public IList<string> HumanResources { get; } = [];

    /// <summary>Entra object ids of those who stand in for the executive.</summary>
    public IList<string> OfficeManagers { get; } = [];
}
