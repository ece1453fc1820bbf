using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What a form says, field by field.</summary>
internal static class ItemFormEntries
{
    /// <summary>The fields that can be changed.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        ItemFields.Name, ItemFields.Synonyms, ItemFields.Unit, ItemFields.Pack, ItemFields.PackSize, ItemFields.ReorderPoint, ItemFields.Target,
        ItemFields.Supplier, ItemFields.SupplierMail, ItemFields.Price, ItemFields.LeadDays,
    ];

    public static string In(ItemForm form, string field) => field switch
    {
        ItemFields.Name => form.Name,
        ItemFields.Synonyms => form.Synonyms,
        ItemFields.Unit => form.Unit,
        ItemFields.Pack => form.Pack,
        ItemFields.PackSize => form.PackSize,
        ItemFields.ReorderPoint => form.ReorderPoint,
        ItemFields.Target => form.Target,
        ItemFields.Supplier => form.Supplier,
        ItemFields.SupplierMail => form.SupplierMail,
        ItemFields.Price => form.Price,
        ItemFields.LeadDays => form.LeadDays,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };
}
