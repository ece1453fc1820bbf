using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Guides;

/// <summary>A fault in a file of guides stops the start, and file and line are named.</summary>
public sealed class GuideFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("guides");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("kind: printer\nguides:\n  - category: Jammed\n    steps: [Wait.]", "printer.yaml, line 3: 'Jammed' is no category; it is one of Jam, Toner,")]
    [InlineData("kind: printer\nguides:\n  - category: Jam", "printer.yaml, line 3: 'steps' is missing.")]
    [InlineData("kind: printer\nguides:\n  - category: Jam\n    steps: Wait.", "printer.yaml, line 4: this must be a list.")]
    [InlineData("kind: printer\nguides:\n  - category: Jam\n    steps:\n      - Wait.\n      - ''", "printer.yaml, line 6: a step is one line of 1 to 250 characters.")]
    [InlineData("kind: Printer!\nguides: []", "printer.yaml, line 1: 'Printer!' is no kind of machine")]
    [InlineData("kind: printer\nguides:\n  - category: Jam\n    steps: [Wait.]\n  - category: Jam\n    steps: [Wait.]", "printer.yaml, line 5: there is a guide for printer, Jam already.")]
    [InlineData("kind: 'printer\nguides: []", "printer.yaml, line")]
    [InlineData("", "printer.yaml, line 1: this holds no guides")]
    public async Task A_fault_names_file_and_line(string yaml, string expected)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "printer.yaml"), yaml);

        var refused = await Assert.ThrowsAnyAsync<InvalidDataException>(() => TestOffice.OpenAsync(OfficePlan.Usual with
        {
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Guides:Folder"] = folder.FullName },
        }));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }
}
