using BackOffice.Domain.People;

namespace BackOffice.Domain.Interviews;

/// <summary>HR looks for nobody any more; interviews that are planned go on.</summary>
public sealed record ClosePosition(PositionCode Code, int Seen)
{
    public PositionDecision Decide(Position? there, Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return !by.Recruits ? new PositionDecision.Refused(new PositionRefusal.NotAllowed())
            : there is null ? new PositionDecision.Refused(new PositionRefusal.NotFound())
            : there.IsClosed ? new PositionDecision.AlreadyDone()
            : there.Edition != Seen ? new PositionDecision.Refused(new PositionRefusal.Stale())
            : new PositionDecision.Accepted(there with { IsClosed = true, Edition = there.Edition + 1 });
    }
}
