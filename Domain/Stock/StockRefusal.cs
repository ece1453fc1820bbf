using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>Why stock was not moved. Nothing was changed.</summary>
public abstract record StockRefusal
{
    private StockRefusal()
    {
    }

    public sealed record NotAllowed : StockRefusal;

    public sealed record NoSuchItem : StockRefusal;

    /// <summary>It is no longer kept.</summary>
    public sealed record Retired : StockRefusal;

    /// <summary>Fewer units lie there than are to go.</summary>
    public sealed record NotOnShelf(string Place) : StockRefusal;

    /// <summary>Fewer units are free than are wanted.</summary>
    public sealed record NotEnough(int Available) : StockRefusal;

    /// <summary>Units would go that are put by for somebody.</summary>
    public sealed record IsReserved(int Reserved) : StockRefusal;

    /// <summary>Fewer units are put by than are to be set free.</summary>
    public sealed record NotReserved : StockRefusal;

    /// <summary>More units than any office keeps.</summary>
    public sealed record TooMuch : StockRefusal;

    public sealed record TooManyPlaces : StockRefusal;

    /// <summary>Somebody else wrote the entry since it was shown.</summary>
    public sealed record Stale : StockRefusal;

    /// <summary>Fields that cannot be taken as they are.</summary>
    public sealed record Invalid(ImmutableArray<FieldError> Errors) : StockRefusal
    {
        public bool Equals(Invalid? other) => other is not null && Errors.SequenceEqual(other.Errors);

        public override int GetHashCode() => Errors.Aggregate(0, HashCode.Combine);
    }
}
