using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// The pictures of a form that is not sent become those of a repair, a few in a transaction. Their content stays where it is; only
/// what the repair has already is left to be taken away.
/// </summary>
internal sealed class MovePhotos(OfficeTable table, IClock clock, ICommittedEffects committed)
{
    /// <summary>
    /// Each takes two rows, and seven are left beside those of the watchers (see <see cref="FollowRepair.WatcherLimit"/>), of the repair with its
    /// lists, and of the form.
    /// </summary>
    private const int AtOnce = 3;

    public async Task<PhotoOutcome> RunAsync(CaseId form, CaseId repair, Person by, CancellationToken cancellation)
    {
        Repair? moved = null;
        for (var lost = 0; lost < OfficeTable.Attempts;)
        {
            if (await UnsentForm.FindAsync(table, form, cancellation) is not { } unsent || unsent.Owner != by.Id)
            {
                return moved is null ? new PhotoOutcome.AlreadyThere() : new PhotoOutcome.Added(moved);
            }

            var photos = ListAsync(form, cancellation);
            var there = ListAsync(repair, cancellation);
            if (await table.FindAsync(Keys.Case(repair), cancellation) is not { } target || UnsentForm.Is(target))
            {
                return new PhotoOutcome.Refused(new Refusal.NotFound(), Repair: null);
            }

            var step = Decide(unsent, await photos, await there, target, repair, by);
            if (step.Refused is not null)
            {
                return step.Refused;
            }

            if (await table.CommitAsync(EffectRow.Insert(step.Changes, step.Pending), cancellation) is CommitResult.Done)
            {
                committed.Accept(step.Pending);
                moved = step.After;
            }
            else
            {
                lost++;
            }
        }

        throw new ContentionException($"Others kept changing {repair}.");
    }

    private Step Decide(
        UnsentForm form, ImmutableArray<RepairPhoto> photos, ImmutableArray<RepairPhoto> there, TableEntity target, CaseId repair, Person by)
    {
        var before = RepairRow.Read(target);
        var now = clock.GetCurrentInstant();
        ImmutableArray<RepairPhoto> some = [.. photos.Take(AtOnce)];
        ImmutableArray<RepairPhoto> fresh = [.. some.Where(photo => there.All(known => known.Id != photo.Id))];
        var changes = form.Photos > some.Length ? form.Without(some.Length) : form.Delete([]);
        foreach (var photo in some)
        {
            changes.Delete(Keys.Photo(form.Id, photo.Id));
        }

        foreach (var photo in some.Except(fresh))
        {
            DueRow.Move(changes, before: null, new DueWork(PhotoUpload.WorkKind, photo.Upload, now));
        }

        if (fresh.IsEmpty && before.MayBeSeenBy(by))
        {
            return new Step(null, changes, [], before);
        }

        switch (new AddPhotos(repair, Math.Max(1, fresh.Length)).Decide(before, by, now))
        {
            case RepairDecision.Refused(var why):
                return new Step(new PhotoOutcome.Refused(why, why is Refusal.NotFound ? null : before), changes, [], null);
            case RepairDecision.Accepted accepted:
                var counted = RepairChanges.Replace(before, target, accepted);
                foreach (var (place, photo) in fresh.Index())
                {
                    counted.Insert(PhotoRow.Write(repair, photo with { Number = there.Length + place + 1 }));
                }

                return new Step(null, changes.With(counted), RepairChanges.Pending(accepted, by.Id, now), accepted.After);
            case var other:
                throw new InvalidOperationException($"Pictures became {other}.");
        }
    }

    private async Task<ImmutableArray<RepairPhoto>> ListAsync(CaseId id, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.Photos(id), int.MaxValue, cancellation)).Select(PhotoRow.Read).OrderBy(photo => photo.Number)];

    private sealed record Step(PhotoOutcome.Refused? Refused, Changes Changes, ImmutableArray<PendingEffect> Pending, Repair? After);
}
