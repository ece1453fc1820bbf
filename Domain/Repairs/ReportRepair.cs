using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>Somebody reports a fault. The id was minted when the form was shown, so one form is one repair.</summary>
/// <param name="FormMessage">The channel's id of the message that shows the form: from now on it shows the repair. Null where that is unknown.</param>
public sealed record ReportRepair(CaseId Id, FaultReport Fault, string? FormMessage = null)
{
    /// <summary>More are not told of a new report, so that others can still join it.</summary>
    public const int ExecutiveLimit = 19;

    /// <summary>What is open on the same machine and was shown with the form: who reports all the same has seen it.</summary>
    public ImmutableArray<CaseId> Known { get; init; } = [];

    /// <summary>How many pictures lie with the form.</summary>
    public int Photos { get; init; }

    /// <summary>Judges the report; whether the id is free is for the table to say.</summary>
    /// <param name="executives">Who is told and decides.</param>
    /// <param name="there">What is open on the same machine.</param>
    public RepairDecision Decide(
        Person by, ImmutableArray<PersonId> executives, ImmutableArray<RepairListItem> there, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(by);
        var fault = Fault with
        {
            What = TypedText.Clean(Fault.What),
            Where = TypedText.Clean(Fault.Where),
            Symptom = TypedText.Clean(Fault.Symptom),
        };
        if (fault.Check(places) is { IsEmpty: false } errors)
        {
            return new RepairDecision.Refused(new Refusal.Invalid(errors));
        }

        if (there.Any(open => open.Id != Id && !Known.Contains(open.Id)))
        {
            return new RepairDecision.Refused(new Refusal.AlreadyReported([.. there.Where(open => open.Id != Id)]));
        }

        var change = new RepairChange(1, RepairAction.Reported, by.Named, now, From: null, RepairState.Reported, fault.Symptom);
        ImmutableArray<PersonId> watchers = [by.Id, .. executives.Where(executive => executive != by.Id)];
        var photos = Photos > 0 ? new RepairPhotos(Photos, change.Number + 1, by.Named, now) : null;
        var repair = new Repair(Id, by.Named, fault, RepairState.Reported, watchers, now, change) { Photos = photos, Noted = photos?.Number ?? 0 };
        return new RepairDecision.Accepted(
            repair,
            change,
            [.. watchers.Select(watcher => new Effect.ShowCase(Id, watcher, Ring: watcher != by.Id))]);
    }
}
