using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>What a form comes to, and whose decision it would take.</summary>
internal static class SupplyFormFoot
{
    public static IEnumerable<AdaptiveElement> For(SupplyForm form, SupplyPreview preview)
    {
        if (preview.Ruling is not { } ruling)
        {
            yield break;
        }

        var lines = form.Read(preview.Items, preview.Today).Lines;
        yield return Banner.Of(
            AdaptiveContainerStyle.Emphasis,
            [
                .. lines.Any(line => line.UnitPrice is not null)
                    ? [Line.Of(Line.Bold(Total(lines.Sum(line => line.ValueOf(line.Asked) ?? 0), lines.Any(line => line.UnitPrice is null))))]
                    : Array.Empty<AdaptiveElement>(),
                Line.Of(Line.Run(SupplyWords.Of(ruling, preview.CostCentre, item => preview.Items.GetValueOrDefault(item)?.Facts.Name))),
                .. Asked(preview),
                Line.Of(Line.Small(SupplyFormTexts.AsOfNow)),
            ]);
    }

    private static string Total(decimal value, bool isPart) => Phrase.Of(isPart ? SupplyFormTexts.TotalKnown : SupplyFormTexts.Total, Amount.Of(value));

    private static IEnumerable<AdaptiveElement> Asked(SupplyPreview preview) => preview.Asked == 0
        ? []
        : [Line.Of(Line.Run(preview.Approvers.IsDefaultOrEmpty ? SupplyFormTexts.IsAskedUnnamed : Phrase.Of(SupplyFormTexts.IsAsked, Names(preview))))];

    private static string Names(SupplyPreview preview)
    {
        string[] names = [.. preview.Approvers.Select(UserText.Name)];
        return preview.Asked > names.Length ? Phrase.Of(SupplyFormTexts.AndOthers, string.Join(Words.ListComma, names))
            : names is [var first, var second] ? Phrase.Of(Words.And, first, second)
            : string.Join(Words.ListComma, names);
    }
}
