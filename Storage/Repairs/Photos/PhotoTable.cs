using System.Collections.Immutable;
using System.Security.Cryptography;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The pictures of repairs and of forms that are not sent yet. One goes into the table in the transaction that counts it.</summary>
public sealed class PhotoTable(
    OfficeTable table, RecentPeople recent, RandomNumberGenerator random, IClock clock, ICommittedEffects committed) : IPhotos
{
    private readonly MovePhotos moves = new(table, clock, committed);

    /// <inheritdoc/>
    public Task<PhotoOutcome> AddAsync(CaseId repair, Photo photo, Person by, CancellationToken cancellation) =>
        AddAsync(repair, photo, by, mayBeForm: false, cancellation);

    /// <inheritdoc/>
    public Task<PhotoOutcome> AddToFormAsync(CaseId form, Photo photo, Person by, CancellationToken cancellation) =>
        AddAsync(form, photo, by, mayBeForm: true, cancellation);

    /// <inheritdoc/>
    public Task<PhotoOutcome> MoveAsync(CaseId form, CaseId repair, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        return moves.RunAsync(form, repair, by, cancellation);
    }

    /// <inheritdoc/>
    public async Task<bool> LieWithAsync(CaseId form, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        return await UnsentForm.FindAsync(table, form, cancellation) is { } unsent && unsent.Owner == by.Id;
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(CaseId form, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await UnsentForm.FindAsync(table, form, cancellation) is { } unsent && unsent.Owner == by.Id)
        {
            // Lost means that a picture came at this moment, or that somebody else forgot the form: its due work looks again.
            await table.CommitAsync(unsent.Delete(await ListAsync(form, cancellation)), cancellation);
        }
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<RepairPhoto>> ListAsync(CaseId id, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.Photos(id), int.MaxValue, cancellation)).Select(PhotoRow.Read).OrderBy(photo => photo.Number)];

    /// <inheritdoc/>
    public async Task<Photo?> FindAsync(CaseId id, PhotoId photo, CancellationToken cancellation)
    {
        if (await table.FindAsync(Keys.Photo(id, photo), cancellation) is not { } row)
        {
            return null;
        }

        var known = PhotoRow.Read(row);
        var bits = await table.ListAsync(Keys.PhotoBits(known.Upload), int.MaxValue, cancellation);
        return new Photo(PhotoBitsRow.Read(bits, known.Size));
    }

    private async Task<PhotoOutcome> AddAsync(CaseId id, Photo photo, Person by, bool mayBeForm, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(by);
        var upload = new PhotoUpload(photo, random);
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            // Neither waits for the other: the two reads take the time of one.
            var same = table.FindAsync(Keys.Photo(id, photo.Id), cancellation);
            var row = await table.FindAsync(Keys.Case(id), cancellation);
            if (await same is not null && row is not null && MayKnow(id, row, by))
            {
                return new PhotoOutcome.AlreadyThere();
            }

            var now = clock.GetCurrentInstant();
            var (refused, changes, pending, after) = row is null || UnsentForm.Is(row)
                ? ToForm(id, row, by, mayBeForm, now)
                : ToRepair(id, row, by, now);
            if (refused is not null)
            {
                return refused;
            }

            await upload.BeginAsync(table, now, cancellation);
            var number = after?.Photos?.Count ?? ((row is null ? 0 : UnsentForm.Read(id, row).Photos) + 1);
            changes.Insert(PhotoRow.Write(id, new RepairPhoto(photo.Id, number, photo.Format, photo.Content.Length, by.Named, now, upload.Name)));
            if (await table.CommitAsync(EffectRow.Insert(upload.End(changes), pending), cancellation) is CommitResult.Done)
            {
                recent.Forget(by.Id);
                committed.Accept(pending);
                return new PhotoOutcome.Added(after);
            }
        }

        throw new ContentionException($"Others kept changing {id}.");
    }

    private static bool MayKnow(CaseId id, TableEntity row, Person by) =>
        UnsentForm.Is(row) ? UnsentForm.Read(id, row).Owner == by.Id : RepairRow.Read(row).MayBeSeenBy(by);

    private static Step ToForm(CaseId id, TableEntity? row, Person by, bool mayBeForm, Instant now)
    {
        var before = row is null ? null : UnsentForm.Read(id, row);
        if (!mayBeForm || (before is not null && before.Owner != by.Id))
        {
            return Step.Refuse(new Refusal.NotFound(), repair: null);
        }

        if (before?.Photos >= AddPhotos.Most)
        {
            return Step.Refuse(new Refusal.TooManyPhotos(Room: 0), repair: null);
        }

        var changes = UnsentForm.AddPhoto(new Changes(), id, before, by.Id, now);
        return new Step(null, by.OpenForm == id ? changes.PutColumns(PersonRow.WriteFormHasPhotos(by.Id)) : changes, [], After: null);
    }

    private static Step ToRepair(CaseId id, TableEntity row, Person by, Instant now)
    {
        var before = RepairRow.Read(row);
        return new AddPhotos(id).Decide(before, by, now) switch
        {
            RepairDecision.Refused(var why) => Step.Refuse(why, why is Refusal.NotFound ? null : before),
            RepairDecision.Accepted accepted => new Step(
                null, RepairChanges.Replace(before, row, accepted), RepairChanges.Pending(accepted, by.Id, now), accepted.After),
            var other => throw new InvalidOperationException($"A picture became {other}."),
        };
    }

    private sealed record Step(PhotoOutcome.Refused? Refused, Changes Changes, ImmutableArray<PendingEffect> Pending, Repair? After)
    {
        public static Step Refuse(Refusal why, Repair? repair) => new(new PhotoOutcome.Refused(why, repair), new Changes(), [], After: null);
    }
}
