using System.Collections.Immutable;
using System.Text.Json;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;

namespace BackOffice.Storage;

/// <summary>The lines of an order as one column (JSON): more of them than a row may have columns.</summary>
internal static class OrderLineText
{
    public static string Write(ImmutableArray<OrderLine> lines) => JsonSerializer.Serialize(lines.Select(Document.Of));

    public static ImmutableArray<OrderLine> Read(string text) => [.. (JsonSerializer.Deserialize<Document[]>(text) ?? []).Select(document => document.ToLine())];

    public static string Write(ImmutableArray<OrderPart> parts) => JsonSerializer.Serialize(
        parts.Select(part => new PartDocument(part.Item.Value, part.Name, part.Pack, part.Packs, part.Place)));

    public static ImmutableArray<OrderPart> ReadParts(string? text) => text is null
        ? []
        : [.. (JsonSerializer.Deserialize<PartDocument[]>(text) ?? []).Select(part =>
            new OrderPart(ItemCode.Parse(part.Item), part.Name, part.Pack, part.Packs, part.Place))];

    private sealed record PartDocument(string Item, string Name, string Pack, int Packs, string Place);

    private sealed record Document(
        string Item,
        string Name,
        string Unit,
        string Pack,
        int PackSize,
        int Packs,
        decimal? Price,
        string Place,
        int? LeadDays,
        int Received,
        bool IsEnded,
        decimal? NewPrice,
        int OnHand,
        int ReorderPoint,
        int Waiting,
        decimal? PerWeek,
        int? CoverDays)
    {
        public static Document Of(OrderLine line) => new(
            line.Item.Value,
            line.Name,
            line.Unit,
            line.Pack,
            line.PackSize,
            line.Packs,
            line.Price,
            line.Place,
            line.LeadDays,
            line.Received,
            line.IsEnded,
            line.NewPrice,
            line.Why.OnHand,
            line.Why.ReorderPoint,
            line.Why.Waiting,
            line.Why.PerWeek,
            line.Why.CoverDays);

        public OrderLine ToLine() => new(
            ItemCode.Parse(Item), Name, Unit, Pack, PackSize, Packs, Price, Place, LeadDays, new OrderReason(OnHand, ReorderPoint, Waiting, PerWeek, CoverDays))
        {
            Received = Received,
            IsEnded = IsEnded,
            NewPrice = NewPrice,
        };
    }
}
