using System.Runtime.CompilerServices;

namespace BackOffice.Support;

/// <summary>
/// Compares what people see with the file beside the test. Set the environment variable <see cref="UpdateVariable"/> to 1 to
/// write the files anew; the difference is then judged in the commit.
/// </summary>
public static class Snapshot
{
    public const string UpdateVariable = "UPDATE_SNAPSHOTS";

    /// <summary>Throws when the text differs from <c>CLASS.METHOD.EXTENSION</c> beside the calling file.</summary>
    public static void Matches(string actual, string extension = "txt", [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}.{extension}");
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, text);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (text != expected)
        {
            throw new SnapshotException(expected is null
                ? $"There is no {path} yet. Run with {UpdateVariable}=1, look at it, and commit it.\n{text}"
                : $"{path} differs {Difference(expected, text)}\nRun with {UpdateVariable}=1 to accept:\n{text}");
        }
    }

    private static string Difference(string expected, string actual)
    {
        var old = expected.Split('\n');
        var now = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"in line {line + 1}:\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}

/// <summary>What people see is not what it was.</summary>
public sealed class SnapshotException(string message) : Exception(message);
