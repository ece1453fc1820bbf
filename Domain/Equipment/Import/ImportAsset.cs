using BackOffice.Domain.Imports;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>One line of a file that the back office has looked at becomes a machine, or changes one.</summary>
public sealed record ImportAsset(ImportLine Line)
{
    /// <param name="known">The machine of that tag as it is now; null where there is none.</param>
    public AssetDecision Decide(Asset? known, PersonName by, OfficePlaces places, Instant now)
    {
        // The office may have changed since the preview: a floor less, a machine retired.
        var reading = Line.Over(known).Read(places);
        if (reading is not { Errors.IsEmpty: true, Tag: { } tag, Facts: { } facts })
        {
            return new AssetDecision.Refused(new Refusal.Invalid(reading.Errors));
        }

        return known switch
        {
            null => new AssetDecision.Accepted(new Asset(tag, facts, AssetState.InUse, new AssetChange(1, AssetAction.Imported, by, now, []))),
            { State: AssetState.Retired } => new AssetDecision.Refused(new Refusal.WrongState()),
            _ when known.Facts == facts => new AssetDecision.AlreadyDone(),
            _ => new AssetDecision.Accepted(known with
            {
                Facts = facts,
                Last = new AssetChange(known.Version + 1, AssetAction.Imported, by, now, AssetFacts.Changed(known.Facts, facts)),
            }),
        };
    }
}
