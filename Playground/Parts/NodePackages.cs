using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace BackOffice.Playground.Parts;

/// <summary>The Node packages of Playground/package-lock.json, installed once for this clone.</summary>
public static class NodePackages
{
    private const int LeastNodeVersion = 20;

    private static string Folder => RepositoryFolder.Below("Playground");

    private static string Stamp => Path.Combine(Folder, "node_modules", ".installed-lock-hash");

    /// <summary>Installs what the lock file names, unless that has been done. Two processes that start at once wait for each other.</summary>
    /// <param name="say">Gets a sentence when there is something to wait for, then npm's own output.</param>
    /// <exception cref="SetupException">Node or npm is missing or too old, or the installation failed.</exception>
    public static async Task InstallAsync(Action<string>? say = null, CancellationToken cancellationToken = default)
    {
        say ??= Console.Error.WriteLine;
        var wanted = await HashOfLockFileAsync(cancellationToken);
        if (await IsInstalledAsync(wanted, cancellationToken))
            return;
        await using var turn = await FileLock.TakeAsync(Path.Combine(Folder, "obj", "npm.lock"), () =>
            say("Another process is installing the Node packages. Waiting for it."), cancellationToken);
        if (await IsInstalledAsync(wanted, cancellationToken))
            return;
        await CheckNodeAsync(cancellationToken);
        say("Installing the Node packages of Playground/package-lock.json. This happens once and takes about half a minute.");
        await using var npm = ChildProcess.Start("npm", StartNpm());
        await npm.Exited.WaitAsync(cancellationToken);
        if (await npm.Exited != 0)
            throw new SetupException($"The Node packages could not be installed: is the npm registry in reach? {npm.DescribeEnd()}");
        await File.WriteAllTextAsync(Stamp, wanted, cancellationToken);
        say("The Node packages are installed.");
    }

    /// <summary>A command that runs a script of an installed package. The process stops when its standard input ends.</summary>
    /// <param name="script">The path of the script below node_modules.</param>
    public static ProcessStartInfo Run(string script, params ReadOnlySpan<string> arguments) =>
        new("node", ["--require", Path.Combine(Folder, "Parts", "stop-with-parent.cjs"), PathOf(script), .. arguments]);

    /// <summary>The absolute path of a file of an installed package.</summary>
    public static string PathOf(string file) => Path.Combine(Folder, "node_modules", file);

    private static ProcessStartInfo StartNpm() =>
        new(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = Folder };

    private static async Task CheckNodeAsync(CancellationToken cancellationToken)
    {
        var needed = $"Node.js {LeastNodeVersion} or newer with npm is needed for the table emulator and the Teams stand-in (https://nodejs.org).";
        try
        {
            await using var node = ChildProcess.Start("node", new ProcessStartInfo("node", ["--version"]));
            await node.Exited.WaitAsync(cancellationToken);
            var version = node.Log.Last(1).TrimStart('v').Split('.')[0];
            if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var major) || major < LeastNodeVersion)
                throw new SetupException($"{needed} This machine has '{node.Log.Last(1)}'.");
        }
        catch (SetupException missing) when (missing.InnerException is not null)
        {
            throw new SetupException($"{needed} No 'node' command was found.", missing);
        }
    }

    private static async Task<bool> IsInstalledAsync(string wanted, CancellationToken cancellationToken) =>
        File.Exists(Stamp) && await File.ReadAllTextAsync(Stamp, cancellationToken) == wanted;

    private static async Task<string> HashOfLockFileAsync(CancellationToken cancellationToken) =>
        Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"), cancellationToken)));
}
