using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Domain.Stock;

/// <summary>An item's entry as somebody typed it, field by field. Empty where nothing was typed.</summary>
public sealed record ItemForm
{
    public string Code { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string Unit { get; init; } = string.Empty;

    public string Pack { get; init; } = string.Empty;

    public string PackSize { get; init; } = string.Empty;

    public string Synonyms { get; init; } = string.Empty;

    public string ReorderPoint { get; init; } = string.Empty;

    public string Target { get; init; } = string.Empty;

    public string Supplier { get; init; } = string.Empty;

    public string SupplierMail { get; init; } = string.Empty;

    public string Price { get; init; } = string.Empty;

    public string LeadDays { get; init; } = string.Empty;

    /// <summary>The form that shows an item as it is.</summary>
    public static ItemForm Of(StockItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var facts = item.Facts;
        return new ItemForm
        {
            Code = item.Code.Value,
            Name = facts.Name,
            Unit = facts.Unit,
            Pack = facts.Pack ?? string.Empty,
            PackSize = facts.Pack is null ? string.Empty : Text(facts.PackSize),
            Synonyms = facts.Synonyms ?? string.Empty,
            ReorderPoint = Text(facts.ReorderPoint),
            Target = Text(facts.Target),
            Supplier = facts.Supplier ?? string.Empty,
            SupplierMail = facts.SupplierMail ?? string.Empty,
            Price = facts.Price?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Empty,
            LeadDays = Text(facts.LeadDays),
        };
    }

    /// <summary>The form with another text in one of its fields.</summary>
    /// <param name="field">One of <see cref="ItemFields"/>.</param>
    public ItemForm With(string field, string text) => field switch
    {
        ItemFields.Code => this with { Code = text },
        ItemFields.Name => this with { Name = text },
        ItemFields.Unit => this with { Unit = text },
        ItemFields.Pack => this with { Pack = text },
        ItemFields.PackSize => this with { PackSize = text },
        ItemFields.Synonyms => this with { Synonyms = text },
        ItemFields.ReorderPoint => this with { ReorderPoint = text },
        ItemFields.Target => this with { Target = text },
        ItemFields.Supplier => this with { Supplier = text },
        ItemFields.SupplierMail => this with { SupplierMail = text },
        ItemFields.Price => this with { Price = text },
        ItemFields.LeadDays => this with { LeadDays = text },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };

    /// <summary>What the form says, or all that is wrong with it, in the order of its fields.</summary>
    public ItemReading Read()
    {
        var field = new TypedFields();
        ItemCode? code = ItemCode.TryParse(Code, out var read) ? read : null;
        if (code is null)
        {
            field.Wrong(ItemFields.Code, string.IsNullOrWhiteSpace(Code) ? new FieldProblem.Missing() : new FieldProblem.NotA(FieldShape.Code));
        }

        var name = Needed(field, ItemFields.Name, Name, ItemFacts.NameLimit);
        var unit = Needed(field, ItemFields.Unit, Unit, ItemFacts.UnitLimit);
        var pack = field.Text(ItemFields.Pack, Pack, ItemFacts.UnitLimit);
        var size = field.Whole(ItemFields.PackSize, PackSize, ItemFacts.LargestPack);
        if (pack is not null && size is null && !field.IsWrong(ItemFields.PackSize))
        {
            field.Misses(ItemFields.PackSize);
        }

        var synonyms = field.Text(ItemFields.Synonyms, Synonyms, ItemFacts.SynonymsLimit);
        var point = field.Whole(ItemFields.ReorderPoint, ReorderPoint, StockItem.MostUnits, lowest: 0);
        var target = field.Whole(ItemFields.Target, Target, StockItem.MostUnits);
        if (target <= point)
        {
            field.Wrong(ItemFields.Target, new FieldProblem.NotAbove(point.Value));
        }

        var facts = new ItemFacts(
            name ?? string.Empty,
            unit?.ToLowerInvariant() ?? string.Empty,
            pack?.ToLowerInvariant(),
            pack is null ? 1 : size ?? 1,
            synonyms,
            point,
            target,
            field.Text(ItemFields.Supplier, Supplier, ItemFacts.SupplierLimit),
            field.Mail(ItemFields.SupplierMail, SupplierMail),
            field.Price(ItemFields.Price, Price),
            field.Whole(ItemFields.LeadDays, LeadDays, ItemFacts.LongestLead, lowest: 0));
        return new ItemReading(code, facts, field.Errors);
    }

    private static string? Needed(TypedFields field, string name, string typed, int limit)
    {
        var text = field.Text(name, typed, limit);
        if (text is null && !field.IsWrong(name))
        {
            field.Misses(name);
        }

        return text;
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}

/// <summary>What a form says.</summary>
/// <param name="Code">Null when it is no code, which is an error too.</param>
/// <param name="Facts">To be used only when there are no errors.</param>
public sealed record ItemReading(ItemCode? Code, ItemFacts Facts, ImmutableArray<FieldError> Errors);
