using BackOffice.Domain.People;

namespace BackOffice.Domain.Interviews;

/// <summary>HR enters a position, or changes one.</summary>
/// <param name="Form">All fields as they should be.</param>
/// <param name="Seen">The edition that the form showed; 0 for a new position.</param>
public sealed record WritePosition(PositionForm Form, int Seen)
{
    /// <param name="there">The position of that code as stored; null for none.</param>
    public PositionDecision Decide(Position? there, Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!by.Recruits)
        {
            return new PositionDecision.Refused(new PositionRefusal.NotAllowed());
        }

        if (Form.Read() is not { Position: { } position } reading)
        {
            return new PositionDecision.Refused(new PositionRefusal.Invalid(Form.Read().Errors));
        }

        var after = position with { Edition = Seen + 1 };
        return there == after ? new PositionDecision.AlreadyDone()
            : there is null && Seen > 0 ? new PositionDecision.Refused(new PositionRefusal.NotFound())
            : there is not null && Seen == 0 ? new PositionDecision.Refused(new PositionRefusal.CodeTaken(there.Name))
            : there is not null && there.Edition != Seen ? new PositionDecision.Refused(new PositionRefusal.Stale())
            : new PositionDecision.Accepted(after);
    }
}
