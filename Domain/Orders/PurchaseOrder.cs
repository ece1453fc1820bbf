using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>An order from a supplier, from its proposal to the last delivery.</summary>
/// <param name="Watchers">Whose chats show the order and follow it.</param>
/// <param name="Last">The newest of the history.</param>
public sealed record PurchaseOrder(
    CaseId Id,
    string Supplier,
    string? SupplierMail,
    ImmutableArray<OrderLine> Lines,
    OrderState State,
    ImmutableArray<PersonId> Watchers,
    Instant ProposedAt,
    OrderChange Last)
{
    /// <summary>As many as fit on a card, and with all their rows into one transaction.</summary>
    public const int MostLines = 10;

    /// <summary>The kind of due work by which somebody is told that a delivery is late.</summary>
    public const string WorkKind = "order-late";

    /// <summary>What the supplier wants an order to be worth at least; 0 for nothing.</summary>
    public decimal Minimum { get; init; }

    /// <summary>What could be ordered as well, so that the order is worth the minimum.</summary>
    public ImmutableArray<OrderLine> FillUps { get; init; } = [];

    /// <summary>By which rule it was approved; null before that.</summary>
    public OrderApproval? Approval { get; init; }

    /// <summary>Who has approved it, and when; null before that.</summary>
    public OrderChange? ApprovedIn { get; init; }

    /// <summary>The office's date on which it was ordered; null before that.</summary>
    public LocalDate? OrderedOn { get; init; }

    /// <summary>The office's date on which it should come; null before it is ordered.</summary>
    public LocalDate? Expected { get; init; }

    /// <summary>Where the supplier's mail went; null where it was ordered in another way.</summary>
    public string? MailedTo { get; init; }

    /// <summary>When somebody is next told that the delivery is late; null for never.</summary>
    public Instant? RemindAt { get; init; }

    /// <summary>Goes up by one with each entry of the history; a card that shows another version is an old one.</summary>
    public int Version => Last.Number;

    public bool IsOpen => State is OrderState.Proposed or OrderState.Approved or OrderState.Ordered;

    /// <summary>What is known of its price.</summary>
    public decimal Total => Lines.Sum(line => line.Total ?? 0);

    /// <summary>How many lines have no price.</summary>
    public int Unpriced => Lines.Count(line => line.Price is null);

    public bool IsBelowMinimum => Total < Minimum;

    public DueWork? Due => RemindAt is { } at ? new DueWork(WorkKind, Id.Value, at) : null;

    /// <summary>Items of which nothing else may be ordered until this order is over.</summary>
    public IEnumerable<ItemCode> OpenItems => State switch
    {
        OrderState.Proposed or OrderState.Approved => Lines.Select(line => line.Item),
        OrderState.Ordered => Lines.Where(line => line.Remaining > 0).Select(line => line.Item),
        _ => [],
    };

    public OrderLine? LineOf(ItemCode item) => Lines.FirstOrDefault(line => line.Item == item);

    /// <summary>Whether it should have come before a date.</summary>
    public bool IsLate(LocalDate today) => State is OrderState.Ordered && Expected < today;

    public static bool MayBeSeenBy(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.RunsBackOffice;
    }
}
