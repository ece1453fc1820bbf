namespace BackOffice.Playground.Parts;

/// <summary>The build of the bot that belongs to this one: same configuration, same framework.</summary>
public static class BotBuild
{
    public static string ProjectFolder => RepositoryFolder.Below("Bot");

    public static string Assembly => Path.Combine(ProjectFolder, "bin", Configuration, Framework, "BackOffice.Bot.dll");

    // This program lies in bin/CONFIGURATION/FRAMEWORK, whoever uses it.
    private static string Framework => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private static string Configuration => Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))!);

    /// <summary>
    /// Brings the build up to date. It is not a project reference of the playground: then every test project that borrows
    /// a launcher from here would wait for the whole bot to compile.
    /// </summary>
    /// <exception cref="SetupException">It does not compile; the message holds the errors.</exception>
    public static async Task UpdateAsync(CancellationToken cancellationToken = default)
    {
        // No build server may stay behind: it would keep the output open, and the playground leaves no process.
        string[] quietly = ["-v", "quiet", "--nologo", "-clp:NoSummary", "-nodeReuse:false", "-p:UseSharedCompilation=false"];
        await using var build = ChildProcess.Start("The build of the bot", new("dotnet", ["build", ProjectFolder, "-c", Configuration, .. quietly]));
        if (await build.Exited.WaitAsync(cancellationToken) != 0)
            throw new SetupException(build.DescribeEnd());
    }
}
