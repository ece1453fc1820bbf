using BackOffice.Playground.Parts;
using BackOffice.Support;

namespace BackOffice.BrowserTests;

/// <summary>
/// Every card of the snapshots, drawn by Microsoft's renderer: in both themes, and on a small phone. Set the environment variable
/// <see cref="UpdateVariable"/> to 1 to draw the pictures in docs/cards anew, and look at them.
/// </summary>
public sealed class CardPictureTests
{
    private const string UpdateVariable = "UPDATE_CARD_PICTURES";

    /// <summary>Two dozen of the widest letter in a row are wider than a small phone: there the word is cut, and nothing else moves.</summary>
    private const string WiderThanAPhone = "ForeignTextTests.A_word_without_end_stays_on_the_card";

    [Fact]
    public async Task Every_card_is_drawn_whole_in_both_themes_and_on_a_phone()
    {
        await using var pictures = await CardPicture.OpenAsync();
        var faults = new List<string>();
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Below("tests", "UnitTests"), "*.card.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var card = await File.ReadAllTextAsync(file);
            var name = Path.GetFileName(file).Replace(".card.json", string.Empty, StringComparison.Ordinal);
            faults.AddRange((await pictures.CheckAsync(card)).Select(problem => $"{name}: {problem}"));
            faults.AddRange((await pictures.CheckAsync(card, CardTheme.Dark)).Select(problem => $"{name} in dark: {problem}"));
            var phone = await pictures.CheckAsync(card, width: CardPicture.PhoneWidth);
            faults.AddRange(name == WiderThanAPhone ? [] : phone.Select(problem => $"{name} on a phone: {problem}"));
            if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            {
                await File.WriteAllBytesAsync(RepositoryFolder.Below("docs", "cards", $"{name}.png"), await pictures.BesideAsync(
                    await pictures.RenderAsync(card),
                    await pictures.RenderAsync(card, CardTheme.Dark),
                    await pictures.RenderAsync(card, width: CardPicture.PhoneWidth)));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
