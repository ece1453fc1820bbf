using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// Somebody who may see a repair adds pictures to it. They disturb nothing that others are about to do. The back office notices
/// the first of a row of pictures from those who have the trouble.
/// </summary>
/// <param name="Repair">Which repair.</param>
/// <param name="Count">How many pictures that it has not got yet, from 1.</param>
public sealed record AddPhotos(CaseId Repair, int Count = 1)
{
    /// <summary>As many pictures as a repair may have.</summary>
    public const int Most = 10;

    /// <summary>Judges the wish against the repair as stored; whether the repair has these very pictures is for the table to say.</summary>
    public RepairDecision Decide(Repair repair, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(by);
        if (!repair.MayBeSeenBy(by))
        {
            return new RepairDecision.Refused(new Refusal.NotFound());
        }

        if (!repair.IsOpen)
        {
            return new RepairDecision.Refused(new Refusal.WrongState());
        }

        var there = repair.Photos?.Count ?? 0;
        return there + Count > Most
            ? new RepairDecision.Refused(new Refusal.TooManyPhotos(Most - there))
            : Accept(repair, there, by, now);
    }

    private RepairDecision.Accepted Accept(Repair repair, int there, Person by, Instant now)
    {
        var photos = new RepairPhotos(there + Count, repair.Version + 1, by.Named, now);
        var after = repair with { Photos = photos, Noted = photos.Number };
        var rings = repair.IsAffected(by.Id) && !(repair.Photos is { } last && last.Number == repair.Version && last.By.Id == by.Id);
        return new RepairDecision.Accepted(
            after,
            photos.Entry(repair.State, Count),
            [.. after.Watchers.Select(watcher => new Effect.ShowCase(after.Id, watcher, Ring: rings && !repair.IsAffected(watcher)))]);
    }
}
