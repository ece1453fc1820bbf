using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Dialogs.Supplies;

/// <summary>The answer to the question which of several things is meant: its number, its name, or none of them. Pure.</summary>
internal static class AnswerChoice
{
    /// <returns>The form with the answer; null where the text is none.</returns>
    public static SupplyForm? To(
        SupplyForm form, string said, SupplyRemark remark, Understood understood, IReadOnlyCollection<StockItem> items, string? asked)
    {
        var index = form.Lines.TakeWhile((_, index) => asked != SupplyFields.Choice(index + 1)).Count();
        if (index == form.Lines.Length || remark.Removes)
        {
            return null;
        }

        var line = form.Lines[index];
        if (remark.IsOther || remark.Choice == line.Candidates.Length + 1)
        {
            return With(line with { InPacks = false, Candidates = [] });
        }

        if (remark.Choice is { } number)
        {
            return number <= line.Candidates.Length ? With(Chosen(line.Candidates[number - 1])) : null;
        }

        var candidates = items.Where(item => line.Candidates.Contains(item.Code)).ToArray();
        if (understood.Items.Length > 1 || Named(said, understood, candidates) is not { } item)
        {
            return null;
        }

        var chosen = Chosen(item.Code);

        // "a black one" says nothing of how many.
        return With(understood.Items is [{ Quantity: not (null or 1) } wanted]
            ? chosen with { Quantity = MatchSupplies.Quantity(wanted), InPacks = MatchSupplies.InPacks(wanted.Unit, item.Facts) }
            : chosen);

        SupplyFormLine Chosen(ItemCode code) => line with { Item = code, Candidates = [] };
        SupplyForm With(SupplyFormLine answer) => form with { Lines = form.Lines.SetItem(index, answer) };
    }

    private static StockItem? Named(string said, Understood understood, StockItem[] candidates)
    {
        string[] names = understood.Items is [var named] ? [said, named.Name] : [said];
        return names.Select(name => FindItem.Named(Plain(name), candidates)).OfType<FoundItem.One>().FirstOrDefault()?.Item;
    }

    // "the black one": what is left of it says which.
    private static string Plain(string name) =>
        string.Join(' ', name.Split([' ', '.', ',', '!', '?'], StringSplitOptions.RemoveEmptyEntries).Where(word => !SupplyReader.IsThem(word)));
}
