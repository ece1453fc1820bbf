using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>Something that a person wants done to a request for supplies. Each command is a file of its own, named by its verb.</summary>
/// <param name="Request">Which request.</param>
/// <param name="Seen">The version of the request that the person was looking at.</param>
public abstract record SupplyCommand(CaseId Request, int Seen)
{
    /// <summary>What of the office it has to know.</summary>
    public virtual SupplyNeeds Needs => SupplyNeeds.None;

    /// <summary>Judges the command against the request as stored; called again with fresh ones when somebody else was faster.</summary>
    public SupplyDecision Decide(SupplyRequest request, SupplyOffice office, Person by)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(by);
        return !request.MayBeSeenBy(by) ? new SupplyDecision.Refused(new SupplyRefusal.NotFound())
            : IsRepeat(request, by) ? new SupplyDecision.AlreadyDone()
            : Forbids(request, by) is { } why ? new SupplyDecision.Refused(why)
            : !AppliesIn(request.State) ? new SupplyDecision.Refused(new SupplyRefusal.WrongState())
            : Seen < request.Step || Seen > request.Version ? new SupplyDecision.Refused(new SupplyRefusal.Stale())
            : Errors(request) is { IsEmpty: false } errors ? new SupplyDecision.Refused(new SupplyRefusal.Invalid(errors))
            : Apply(new SupplyStep(request, office, by.Named), by);
    }

    /// <summary>The actions that the history may call it.</summary>
    protected abstract ImmutableArray<SupplyAction> Actions { get; }

    /// <summary>What was typed with the command, fit to store; null for a bare press.</summary>
    protected virtual string? Text => null;

    protected virtual ImmutableArray<FieldError> Errors(SupplyRequest request) => [];

    /// <summary>Why this person may not; null where they may.</summary>
    protected abstract SupplyRefusal? Forbids(SupplyRequest request, Person by);

    protected abstract bool AppliesIn(SupplyState state);

    protected abstract SupplyDecision Apply(SupplyStep step, Person by);

    protected static SupplyRefusal? ForBackOffice(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.RunsBackOffice ? null : new SupplyRefusal.NotAllowed();
    }

    protected static SupplyRefusal? ForRequester(SupplyRequest request, Person by)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(by);
        return by.Id == request.Requester.Id ? null : new SupplyRefusal.NotAllowed();
    }

    // A double press, or the channel's second delivery of one press: same person, same words, on a card older than what it did.
    private bool IsRepeat(SupplyRequest request, Person by) =>
        Seen < request.Last.Number && request.Last.By.Id == by.Id && Actions.Contains(request.Last.What) && request.Last.Text == Text;
}
