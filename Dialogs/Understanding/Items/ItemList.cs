using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>The things that were found so far.</summary>
internal struct ItemList
{
    /// <summary>"2 each" means no more things than these.</summary>
    private const int MostEach = 20;

    private ImmutableArray<WantedItem>.Builder? items;

    public readonly bool IsEmpty => items is null;

    /// <summary>The last one has no number yet.</summary>
    public readonly bool IsUncounted => items is { Count: > 0 } && items[^1].Quantity is null;

    public void Add(decimal? quantity, string? unit, string name)
    {
        items ??= ImmutableArray.CreateBuilder<WantedItem>(2);
        items.Add(new WantedItem(quantity, unit, name));
    }

    public readonly void Rename(string name) => items![^1] = items[^1] with { Name = name };

    /// <summary>Gives the last one its number, or all that have none.</summary>
    public readonly void Count(decimal? quantity, string? unit, bool each)
    {
        for (var i = each ? Math.Max(0, items!.Count - MostEach) : items!.Count - 1; i < items.Count; i++)
        {
            if (items[i].Quantity is null)
            {
                items[i] = items[i] with { Quantity = quantity, Unit = items[i].Unit ?? unit };
            }
        }
    }

    /// <summary>"toner is low, bring a new one": the number of the only one.</summary>
    public readonly void CountOnly(decimal? quantity)
    {
        if (items is [{ Quantity: null }])
        {
            items[0] = items[0] with { Quantity = quantity };
        }
    }

    public readonly ImmutableArray<WantedItem> ToImmutable() => items?.DrainToImmutable() ?? [];
}
