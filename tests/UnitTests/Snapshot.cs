using System.Runtime.CompilerServices;
using AdaptiveCards;

namespace BackOffice.UnitTests;

/// <summary>
/// Holds what people see against a file of the repository. With UPDATE_SNAPSHOTS=1 in the environment the file is written anew
/// instead; the difference is then for a person to judge.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares a card with <c>Snapshots/CLASS.TEST.card.json</c> beside the test.</summary>
    public static void MatchCard(AdaptiveCard card, [CallerFilePath] string test = "", [CallerMemberName] string name = "") =>
        Match(card.ToJson(), Beside(test, name, "card.json"));

    /// <summary>Compares text with <c>Snapshots/CLASS.TEST.txt</c> beside the test.</summary>
    public static void MatchText(string text, [CallerFilePath] string test = "", [CallerMemberName] string name = "") =>
        Match(text, Beside(test, name, "txt"));

    private static FileInfo Beside(string test, string name, string extension) =>
        new(Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", $"{Path.GetFileNameWithoutExtension(test)}.{name}.{extension}"));

    private static void Match(string actual, FileInfo snapshot)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            snapshot.Directory!.Create();
            File.WriteAllText(snapshot.FullName, actual);
            snapshot.Refresh();
        }

        Assert.True(snapshot.Exists, $"{snapshot.FullName} does not exist: run the test once with UPDATE_SNAPSHOTS=1 and look at what it writes.");
        Assert.Equal(File.ReadAllText(snapshot.FullName).ReplaceLineEndings("\n"), actual);
    }
}
