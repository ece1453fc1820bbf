namespace BackOffice.Playground.Parts;

/// <summary>Where the sources are. The Node packages, the playground's data and the bot's build are found from here.</summary>
public static class RepositoryFolder
{
    private const string Mark = "BackOfficeBot.sln";

    /// <summary>The absolute path of the folder that holds the solution file.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory) ?? Find(Directory.GetCurrentDirectory())
        ?? throw new SetupException($"No folder above {AppContext.BaseDirectory} holds {Mark}: run this from a clone of the repository.");

    /// <summary>A path below the root.</summary>
    public static string Below(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
                return folder.FullName;
        return null;
    }
}
