using BackOffice.Domain.Imports;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Interviews;

/// <summary>A position of a list that HR has looked at becomes one of the office, or changes one.</summary>
/// <param name="Line">As a preview kept it: all of the position.</param>
public sealed record ImportPosition(ImportLine Line)
{
    /// <param name="there">The position of that code as it is now; null where there is none. It may have changed since the preview.</param>
    public PositionDecision Decide(Position? there, Person by)
    {
        var form = PositionLine.Form(Line, there);
        return there is { IsClosed: true } ? new PositionDecision.Refused(new PositionRefusal.Closed())
            : there is not null && form.Read().Position is { } read && read with { Edition = there.Edition } == there ? new PositionDecision.AlreadyDone()
            : new WritePosition(form, there?.Edition ?? 0).Decide(there, by);
    }
}
