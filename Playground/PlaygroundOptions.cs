using BackOffice.Playground.Parts;

namespace BackOffice.Playground;

/// <summary>How the system is to run on this machine.</summary>
public sealed record PlaygroundOptions
{
    /// <summary>Forgets everything that was kept from earlier runs.</summary>
    public bool Reset { get; init; }

    /// <summary>Starts an Agents Playground instance for each of the people who have one.</summary>
    public bool WithWindows { get; init; } = true;

    /// <summary>Brings the bot's build up to date first.</summary>
    public bool BuildBot { get; init; } = true;

    public PlaygroundPorts Ports { get; init; } = new(PlaygroundPorts.DefaultBase);

    /// <summary>Where data, configuration and logs are kept.</summary>
    public string DataFolder { get; init; } = RepositoryFolder.Below(".playground");
}
