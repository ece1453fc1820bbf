using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Dialogs.Supplies;

/// <summary>Brings what somebody says into the fields of a form of supplies. Pure.</summary>
public static class FillSupplyForm
{
    /// <summary>Longer texts that name nothing are no name of a thing.</summary>
    private const int LongestName = 60;

    /// <summary>A form with what a first sentence tells.</summary>
    /// <param name="items">What the office keeps.</param>
    public static FilledSupplies From(Understood understood, IReadOnlyCollection<StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(understood);
        return Adding(Around(new SupplyForm(), understood), Things(understood), items);
    }

    /// <summary>The form with further things, as people write them into a field for that.</summary>
    /// <param name="typed">The text; where it names no thing that can be told, it is the name of one.</param>
    public static FilledSupplies Adding(SupplyForm form, string typed, Understood understood, IReadOnlyCollection<StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(understood);
        ImmutableArray<WantedItem> wanted = Things(understood);
        return Adding(form, wanted.IsEmpty ? [new WantedItem(null, null, TypedText.Clean(typed))] : wanted, items);
    }

    /// <summary>The form after a further text. What the text does not speak of stays as it is.</summary>
    /// <param name="asked">The field that the form waits for, one of <see cref="SupplyFields"/>; null when it waits for none.</param>
    public static FilledSupplies With(
        SupplyForm form, string said, SupplyRemark remark, Understood understood, IReadOnlyCollection<StockItem> items, string? asked)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(remark);
        ArgumentNullException.ThrowIfNull(understood);
        if (remark.Note is { } note)
        {
            return FilledSupplies.Of(form with { Note = TypedText.Beginning(TypedText.Clean(note), SupplyFields.NoteLimit * 3 / 2) });
        }

        if (AnswerChoice.To(form, said, remark, understood, items, asked) is { } answered)
        {
            return FilledSupplies.Of(answered);
        }

        var filled = Around(form, understood);
        var wanted = Things(understood);
        if (wanted.IsEmpty && remark.Amount is { } amount && filled == form)
        {
            wanted = [amount];
        }

        if (wanted is [{ Quantity: null } only] && remark is { Amount: { } counted, Removes: false } && understood.Place is null)
        {
            // "change the toner to 4"
            wanted = [only with { Quantity = counted.Quantity, Unit = only.Unit ?? counted.Unit }];
        }

        if (wanted.IsEmpty)
        {
            return filled == form && asked == SupplyFields.More && said.Length <= LongestName && understood is { Sends: false, Courtesy: null }
                ? Adding(form, said, understood, items)
                : FilledSupplies.Of(filled);
        }

        return new ChangeLines(items, remark, understood.Corrects).Run(filled, wanted);
    }

    internal static FilledSupplies Adding(SupplyForm form, ImmutableArray<WantedItem> wanted, IReadOnlyCollection<StockItem> items)
    {
        var lines = wanted.Select(item => MatchSupplies.Line(item, items)).Where(line => line.Typed.Length > 0).ToArray();
        var room = Math.Max(0, SupplyForm.MostLines - form.Lines.Length);
        return new FilledSupplies(form with { Lines = [.. form.Lines, .. lines.Take(room)] }, [.. lines.Skip(room).Select(line => line.Typed)]);
    }

    // "supplies" are no thing, and neither is a number.
    private static ImmutableArray<WantedItem> Things(Understood understood) =>
        [.. understood.Items.Where(item => item.Name.Any(char.IsLetter) && !SupplyReader.IsAnything(item.Name))];

    private static SupplyForm Around(SupplyForm form, Understood understood) => form with
    {
        Place = understood.Place is { } place ? TypedText.Beginning(place, SupplyFields.PlaceLimit * 3 / 2) : form.Place,
        NeededBy = Day(understood.When) is { } day ? LocalDatePattern.Iso.Format(day) : form.NeededBy,
    };

    // The last day of a deadline, the first of anything else. What has begun already is needed by its end.
    private static LocalDate? Day(ImmutableArray<When> when) => when.LastOrDefault(time => time.Start is not null || time.End is not null) switch
    {
        null => null,
        { IsDeadline: true, End: { } end } => end.PlusTicks(-1).Date,
        { Start: { } start } => start.Date,
        { End: { } end } => end.PlusTicks(-1).Date,
        _ => null,
    };
}
