using System.Collections.Immutable;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Due;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>What somebody asked of the office's supplies.</summary>
/// <param name="CostCentre">Who pays: the requester's department; empty where that is unknown.</param>
/// <param name="Place">Where it is to be brought; empty for where they sit.</param>
/// <param name="NeededBy">A day of the office; null for whenever.</param>
/// <param name="Note">As typed; empty for none.</param>
/// <param name="Ruling">The rule of the office that said whose decision it takes.</param>
/// <param name="Approval">Whose decision it waits for, and what it was; null where it took none.</param>
/// <param name="Watchers">Whose chats show it: the requester first, then who decides and who hands it over.</param>
/// <param name="Last">The newest of the history.</param>
public sealed record SupplyRequest(
    CaseId Id,
    PersonName Requester,
    string CostCentre,
    ImmutableArray<SupplyLine> Lines,
    string Place,
    LocalDate? NeededBy,
    string Note,
    PolicyRuling Ruling,
    Approval? Approval,
    SupplyState State,
    ImmutableArray<PersonId> Watchers,
    Instant RequestedAt,
    SupplyChange Last)
{
    /// <summary>Stored with the work that is due, so it never changes.</summary>
    public const string ReceiptWorkKind = "supplies-receipt";

    /// <summary>What an approver wanted to know; null for nothing.</summary>
    public SupplyQuestion? Question { get; init; }

    /// <summary>Why it was rejected; null where it was not.</summary>
    public string? Reason { get; init; }

    /// <summary>When it is taken as received, unless somebody says otherwise; only while it is handed over.</summary>
    public Instant? ReceivedBy { get; init; }

    /// <summary>What the month's budget was charged with.</summary>
    public decimal Charged { get; init; }

    /// <summary>Whose month that was; null before anything was charged.</summary>
    public YearMonth? ChargedIn { get; init; }

    /// <summary>Goes up by one with each entry of the history; a card that shows another version is an old one.</summary>
    public int Version => Last.Number;

    /// <summary>The number of the newest step that somebody took: what stood on a card before it holds no longer.</summary>
    public int Step { get; init; } = Last.Number;

    public bool IsOpen => State is SupplyState.Waiting or SupplyState.Granted or SupplyState.HandedOver;

    /// <summary>What the office is to do by itself for it next; null for nothing.</summary>
    public DueWork? Due => State switch
    {
        SupplyState.Waiting => Approval?.Due,
        SupplyState.HandedOver when ReceivedBy is { } at => new DueWork(ReceiptWorkKind, Id.Value, at),
        _ => null,
    };

    /// <summary>What is known of its value as asked; lines without a price count for nothing.</summary>
    public decimal Value => Lines.Sum(line => line.ValueOf(line.Granted ?? line.Asked) ?? 0);

    /// <summary>Whether a line has no price, so that <see cref="Value"/> is not all of it.</summary>
    public bool HasUnknownPrice => Lines.Any(line => line.UnitPrice is null && (line.Granted ?? line.Asked) > 0);

    public bool MayBeSeenBy(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Id == Requester.Id || person.RunsBackOffice || MayBeDecidedBy(person);
    }

    /// <summary>Whether it waits for this person's decision.</summary>
    public bool WaitsFor(Person person) => State is SupplyState.Waiting && MayBeDecidedBy(person);

    private bool MayBeDecidedBy(Person person) => Approval is { } approval && approval.MayBeDecidedBy(person);
}
