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

    /// <summary>How far the office's clock is ahead of the real one, to see without waiting what happens later. Only in the Development environment.</summary>
    public TimeSpan ClockAhead { get; set; }

    /// <summary>Local time of day at which work begins, such as <c>08:00</c>.</summary>
    public string OpensAt { get; set; } = "08:00";

    /// <summary>Local time of day at which work ends; later than <see cref="OpensAt"/> and before midnight.</summary>
    public string ClosesAt { get; set; } = "17:00";

    /// <summary>English names of days; Monday to Friday when empty.</summary>
    public IList<string> WorkingDays { get; } = [];

    /// <summary>Dates on which nobody works, such as <c>2027-01-01</c>.</summary>
    public IList<string> Holidays { get; } = [];

    public int LowestFloor { get; set; }

    public int HighestFloor { get; set; } = 10;

    /// <summary>
    /// Where this bot is reached from outside, such as <c>https://backoffice.example.com/</c>, for links to its pages. Empty: no pages are given out.
    /// </summary>
    public string PublicAddress { get; set; } = string.Empty;

    /// <summary>Hosts, with all below them, from which files that people send are fetched: "sharepoint.com".</summary>
    public IList<string> FileHosts { get; } = [];

    /// <summary>The names of rooms, as the office writes them: "Zeppelin", "Big Ben".</summary>
    public IList<string> Places { get; } = [];

    /// <summary>Entra object ids of those who run the back office.</summary>
    public IList<string> Executives { get; } = [];

    /// <summary>Entra object ids.</summary>
    public IList<string> HumanResources { get; } = [];

    /// <summary>Entra object ids of those who stand in for the executive.</summary>
    public IList<string> OfficeManagers { get; } = [];
}
