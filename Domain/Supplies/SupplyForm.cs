using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>What somebody asks for, field by field, as typed. Empty where nothing was typed.</summary>
public sealed record SupplyForm
{
    /// <summary>More would not fit into one transaction with everything that follows from them.</summary>
    public const int MostLines = 8;

    /// <summary>More of one thing nobody carries.</summary>
    public const int MostUnits = 10_000;

    /// <summary>Nobody plans further ahead.</summary>
    public const int MostDaysAhead = 365;

    public ImmutableArray<SupplyFormLine> Lines { get; init; } = [];

    public string Place { get; init; } = string.Empty;

    /// <summary>ISO date.</summary>
    public string NeededBy { get; init; } = string.Empty;

    public string Note { get; init; } = string.Empty;

    public bool IsEmpty => Lines.IsEmpty && (Place + NeededBy + Note).Length == 0;

    /// <summary>Reads every field.</summary>
    /// <param name="items">What the lines name, by code, as it is in the stock.</param>
    /// <param name="today">The office's date.</param>
    public SupplyFormReading Read(IReadOnlyDictionary<ItemCode, StockItem> items, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(items);
        var fields = new TypedFields();
        if (Lines.IsEmpty)
        {
            fields.Misses(SupplyFields.More);
        }

        if (Lines.Length > MostLines)
        {
            fields.Wrong(SupplyFields.More, new FieldProblem.TooMany(Lines.Length, MostLines));
        }

        var lines = ImmutableArray.CreateBuilder<SupplyLine>();
        foreach (var (line, number) in Lines.Select((line, index) => (line, index + 1)))
        {
            if (Read(fields, line, number, items) is { } read)
            {
                lines.Add(read);
            }
        }

        var place = fields.Text(SupplyFields.Place, Place, SupplyFields.PlaceLimit) ?? string.Empty;
        var neededBy = fields.Date(SupplyFields.NeededBy, NeededBy, today, today.PlusDays(MostDaysAhead));
        var note = TypedText.Clean(Note);
        if (note.Length > SupplyFields.NoteLimit)
        {
            fields.Wrong(SupplyFields.Note, new FieldProblem.TooLong(note.Length, SupplyFields.NoteLimit));
        }

        return new SupplyFormReading(fields.Errors, lines.ToImmutable(), place, neededBy, note);
    }

    private static SupplyLine? Read(TypedFields fields, SupplyFormLine line, int number, IReadOnlyDictionary<ItemCode, StockItem> items)
    {
        var field = SupplyFields.Quantity(number);
        if (line.IsDoubtful)
        {
            fields.Misses(SupplyFields.Choice(number));
        }

        var item = line.Item is { } code ? items.GetValueOrDefault(code) : null;
        if (line.Item is not null && item is null or { IsRetired: true })
        {
            fields.Wrong(field, new FieldProblem.NotKept());
            return null;
        }

        if (string.IsNullOrWhiteSpace(line.Quantity))
        {
            fields.Misses(field);
            return null;
        }

        var packSize = item is not null && line.InPacks ? item.Facts.PackSize : 1;
        if (!int.TryParse(line.Quantity.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var quantity) || quantity is 0)
        {
            fields.Wrong(field, new FieldProblem.NotA(FieldShape.Count));
            return null;
        }

        if ((long)quantity * packSize > MostUnits)
        {
            fields.Wrong(field, new FieldProblem.TooMany(quantity, MostUnits / packSize));
            return null;
        }

        return item is null
            ? new SupplyLine(number, Item: null, TypedText.Beginning(TypedText.Clean(line.Typed), SupplyFormLine.TypedLimit), string.Empty, quantity)
            : new SupplyLine(
                number, item.Code, item.Facts.Name, item.Facts.Unit, quantity * packSize, packSize > 1 ? item.Facts.Pack : null, packSize, item.Facts.UnitPrice);
    }

    public bool Equals(SupplyForm? other) => other is not null
        && (Place, NeededBy, Note) == (other.Place, other.NeededBy, other.Note) && Lines.SequenceEqual(other.Lines);

    public override int GetHashCode() => HashCode.Combine(Place, NeededBy, Note, Lines.Length);
}
