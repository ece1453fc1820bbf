using System.Diagnostics;
using System.Reflection;
using BackOffice.Playground.Parts;
using Microsoft.Playwright;

namespace BackOffice.Support;

/// <summary>Playwright's driver, used from the package's folder rather than from a copy in every output folder.</summary>
internal static class PlaywrightDriver
{
    private static readonly Lazy<Task<IPlaywright>> Shared = new(ConnectAsync);

    private static string PackageFolder { get; } = typeof(PlaywrightDriver).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "PlaywrightDriverFolder").Value
        ?? throw new SetupException("The build did not record where the Microsoft.Playwright package is.");

    /// <summary>One driver serves the whole process.</summary>
    public static Task<IPlaywright> StartAsync() => Shared.Value;

    /// <summary>A command of Playwright's own command line.</summary>
    public static ProcessStartInfo Run(params ReadOnlySpan<string> arguments) =>
        new("node", [Path.Combine(PackageFolder, ".playwright", "package", "cli.js"), .. arguments]);

    private static Task<IPlaywright> ConnectAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", PackageFolder);
        return Microsoft.Playwright.Playwright.CreateAsync();
    }
}
