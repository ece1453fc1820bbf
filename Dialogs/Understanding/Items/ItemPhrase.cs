namespace BackOffice.Dialogs;

/// <summary>A stretch of text that may name a thing: how many, in what, of what.</summary>
internal readonly struct ItemPhrase
{
    private ItemPhrase(int start, ItemAmount amount, ItemName name)
    {
        Start = start;
        Amount = amount;
        Name = name;
    }

    public int Start { get; }

    public ItemAmount Amount { get; }

    public ItemName Name { get; }

    /// <summary>After the last word that belongs to it.</summary>
    public int End => Math.Max(Amount.End, Name.End);

    /// <summary>How many, said before the name or behind it.</summary>
    public decimal? Quantity => Amount.Quantity ?? Name.Quantity;

    public string? Unit => Amount.Unit ?? Name.Unit;

    /// <summary>A number is said, and no article only.</summary>
    public bool IsCounted => Amount.IsCounted || Name.Quantity is not null;

    public bool HasName => Name.Last > Name.Start;

    /// <param name="text">The text.</param>
    /// <param name="start">Its first word.</param>
    /// <param name="counts">The text tells of amounts, so that a number behind a name is one: "paper 12".</param>
    public static ItemPhrase Read(in ItemText text, int start, bool counts)
    {
        var amount = ItemAmount.Read(text, start);
        var name = amount.IsThem || amount.IsOne ? ItemName.None(amount.End) : ItemName.Read(text, amount, counts);
        return new ItemPhrase(start, amount, name);
    }
}
