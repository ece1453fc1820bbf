using BackOffice.Playground.DemoOffice;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.BotTests.Harness;

/// <summary>What is special about the office of a test.</summary>
public sealed record OfficePlan
{
    public static OfficePlan Usual { get; } = new();

    /// <summary>Entra object ids.</summary>
    public IReadOnlyList<string> Executives { get; init; } = [DemoPeople.Eric.ObjectId];

    /// <summary>Entra object ids.</summary>
    public IReadOnlyList<string> OfficeManagers { get; init; } = [DemoPeople.Olga.ObjectId];

    /// <summary>False to keep every effect in the outbox.</summary>
    public bool Delivers { get; init; } = true;

    /// <summary>
    /// True for a test that changes what the company's directory, mailboxes or calendars say: it has them to itself, and they go by
    /// the office's clock. All others share theirs.
    /// </summary>
    public bool OwnGraph { get; init; }

    /// <summary>Adds to the services of the bot.</summary>
    public Action<IServiceCollection> Services { get; init; } = _ => { };

    /// <summary>Further configuration of the bot.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
