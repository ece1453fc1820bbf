using System.Diagnostics;
using BackOffice.Playground.Parts;
using Microsoft.Playwright;

namespace BackOffice.Support;

/// <summary>A browser of the Chromium family that tests may drive.</summary>
public static class Chromium
{
    /// <summary>The environment variable that names an executable and overrides the search.</summary>
    public const string PathVariable = "CHROMIUM_PATH";

    private static readonly string[] Commands =
        ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "msedge", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] WellKnownPaths =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    // A download that has not come by then will not come: the address is out of reach.
    private static readonly TimeSpan DownloadLimit = TimeSpan.FromMinutes(3);

    /// <summary>The path of an executable: an installed one, else Playwright's own download, else the distribution's package.</summary>
    /// <exception cref="SetupException">There is none and none could be installed; the message says what was tried.</exception>
    public static async Task<string> FindOrInstallAsync(CancellationToken cancellationToken = default)
    {
        if (FindInstalled() is { } installed)
            return installed;
        var lockFile = RepositoryFolder.Below("tests", "Support", "obj", "chromium.lock");
        await using var turn = await FileLock.TakeAsync(lockFile, () => Say("Another process is installing Chromium. Waiting for it."), cancellationToken);
        if ((FindInstalled() ?? await FindDownloadedAsync()) is { } foundNow)
            return foundNow;
        Say("No Chromium, Chrome or Edge is installed. Installing Chromium once.");
        var download = await RunAsync("Playwright's download of Chromium", PlaywrightDriver.Run("install", "chromium"), cancellationToken);
        if (await FindDownloadedAsync() is { } downloaded)
            return downloaded;
        var package = await InstallPackageAsync(cancellationToken);
        return FindInstalled() ?? throw new SetupException(
            $"The browser tests need Chromium, Chrome or Edge. Install one, or set {PathVariable} to its executable. Tried: {download} {package}");
    }

    /// <summary>Starts a headless browser, installing one first if there is none. Dispose the browser when done.</summary>
    public static async Task<IBrowser> LaunchAsync(CancellationToken cancellationToken = default)
    {
        var executable = await FindOrInstallAsync(cancellationToken);
        var playwright = await PlaywrightDriver.StartAsync();
        var arguments = new List<string> { "--disable-gpu", "--font-render-hinting=none" };
        // Chromium's sandbox refuses to work for root, who is the user in most containers.
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            arguments.Add("--no-sandbox");
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Headless = true, Args = arguments });
    }

    private static string? FindInstalled()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new SetupException($"{PathVariable} is '{named}', which does not exist.");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Commands.SelectMany(command => folders.Select(folder => Path.Combine(folder, command + suffix))).Concat(WellKnownPaths).FirstOrDefault(File.Exists);
    }

    private static async Task<string?> FindDownloadedAsync()
    {
        var path = (await PlaywrightDriver.StartAsync()).Chromium.ExecutablePath;
        return File.Exists(path) ? path : null;
    }

    private static async Task<string> InstallPackageAsync(CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
            return "The distribution's package was not tried: that needs root and apt-get.";
        await RunAsync("apt-get update", new("apt-get", ["update", "-qq"]), cancellationToken);
        var install = new ProcessStartInfo("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
        install.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        return await RunAsync("apt-get install chromium", install, cancellationToken);
    }

    private static async Task<string> RunAsync(string name, ProcessStartInfo start, CancellationToken cancellationToken)
    {
        await using var child = ChildProcess.Start(name, start);
        var ended = await Task.WhenAny(child.Exited, Task.Delay(DownloadLimit, cancellationToken)) == child.Exited;
        cancellationToken.ThrowIfCancellationRequested();
        if (ended)
            return child.DescribeEnd(lines: 5);
        await child.KillAsync();
        return $"{name} was given up after {DownloadLimit.TotalMinutes:0} minutes.";
    }

    private static void Say(string sentence) => Console.Error.WriteLine(sentence);
}
