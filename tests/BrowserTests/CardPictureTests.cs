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

    [Fact]
    public async Task Every_card_is_drawn_whole_in_both_themes_and_on_a_phone()
    {
        await using var pictures = await CardPicture.OpenAsync();
        var faults = new List<string>();
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Below("tests", "UnitTests"), "*.card.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var card = await File.ReadAllTextAsync(file);
            var name = Path.GetFileName(file).Replace(".card.json", string.Empty, StringComparison.Ordinal);
            var light = await pictures.RenderAsync(card);
            var dark = await pictures.RenderAsync(card, CardTheme.Dark);
            var phone = await pictures.RenderAsync(card, width: CardPicture.PhoneWidth);
            faults.AddRange(light.Problems.Concat(phone.Problems.Select(problem => $"{problem} (phone)")).Select(problem => $"{name}: {problem}"));
            if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            {
                await File.WriteAllBytesAsync(RepositoryFolder.Below("docs", "cards", $"{name}.png"), await pictures.BesideAsync(light, dark, phone));
            }
        }

        Assert.Empty(faults);
    }
}
