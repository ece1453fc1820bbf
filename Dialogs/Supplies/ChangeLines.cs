using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Dialogs.Supplies;

/// <summary>What a text wants, held against the lines that are there: they change, go, or get company. Pure.</summary>
/// <param name="items">What the office keeps.</param>
/// <param name="corrects">The text takes something back: "no, 2 toners".</param>
internal sealed class ChangeLines(IReadOnlyCollection<StockItem> items, SupplyRemark remark, bool corrects)
{
    public FilledSupplies Run(SupplyForm form, ImmutableArray<WantedItem> wanted)
    {
        var filled = FilledSupplies.Of(form);
        foreach (var item in wanted)
        {
            var next = One(filled.Form, item);
            filled = new FilledSupplies(next.Form, filled.LeftOut.AddRange(next.LeftOut), filled.IsUnclear || next.IsUnclear);
        }

        return filled;
    }

    private FilledSupplies One(SupplyForm form, WantedItem wanted)
    {
        var lines = new FormLines(form.Lines, items);
        var (isNamed, unit) = Unit(wanted);
        var meant = isNamed ? lines.Named(wanted.Name) : lines.Counted(unit);
        if (meant.IsEmpty && !isNamed && unit is not null && unit == wanted.Name && !SupplyReader.IsContainer(unit))
        {
            // "4 pads", where nothing is counted in pads.
            return FillSupplyForm.Adding(form, [wanted], items);
        }

        if (meant.Length > 1 || (meant.IsEmpty && !isNamed))
        {
            // "the toner" of two toners; "3 boxes" where nothing comes in boxes.
            return new FilledSupplies(form, [], IsUnclear: form.Lines.Length > 0);
        }

        if (remark.Removes && (wanted.Quantity is null || meant is [_]))
        {
            return FilledSupplies.Of(meant is [var gone] ? form with { Lines = form.Lines.RemoveAt(gone) } : form);
        }

        if (meant is [var index])
        {
            return FilledSupplies.Of(form with { Lines = form.Lines.SetItem(index, Counted(form.Lines[index], wanted, unit, lines)) });
        }

        var isInstead = corrects && !remark.Adds && form.Lines.Length == 1;
        return FillSupplyForm.Adding(isInstead ? form with { Lines = [] } : form, [wanted], items);
    }

    /// <summary>Whether a thing is named, or only how much of what was named before: "3 boxes", "5 of them".</summary>
    private static (bool IsNamed, string? Unit) Unit(WantedItem wanted) =>
        wanted.Name.Length == 0 || SupplyReader.IsThem(wanted.Name) ? (false, wanted.Unit)
        : wanted.Unit is null && !wanted.Name.Contains(' ', StringComparison.Ordinal) && IsUnit(wanted.Name) ? (false, wanted.Name)
        : (true, wanted.Unit);

    private static bool IsUnit(string word) =>
        SupplyReader.IsContainer(word) || Language.English.Items.Units.TryFind(Language.English.Lexicon.NumberOf(word), out _)
        || Language.German.Items.Units.TryFind(Language.German.Lexicon.NumberOf(word), out _);

    private SupplyFormLine Counted(SupplyFormLine line, WantedItem wanted, string? unit, FormLines lines)
    {
        if (wanted.Quantity is not { } said)
        {
            return line;
        }

        var item = lines.ItemOf(line);
        var inPacks = unit is null || item is null ? line.InPacks : MatchSupplies.InPacks(unit, item.Facts);
        var isMore = remark.Adds && inPacks == line.InPacks;
        var sum = isMore && decimal.TryParse(line.Quantity, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var before) ? before + said : said;
        return line with { Quantity = MatchSupplies.Quantity(wanted with { Quantity = sum }), InPacks = inPacks };
    }
}
