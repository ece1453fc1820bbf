using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// A form with which pictures lie, and which is not sent yet. Its row stands where that of its repair will: so a picture and the
/// sending of the form cannot miss each other, and the number is the form's.
/// </summary>
/// <param name="Photos">How many pictures it has, from 1.</param>
/// <param name="Until">When it is forgotten.</param>
/// <param name="Seen">The row as it was read; null for one that is not there yet.</param>
internal sealed record UnsentForm(CaseId Id, PersonId Owner, int Photos, Instant Until, ETag? Seen)
{
    public const string WorkKind = "unsent-form";

    private const string IsUnsent = "IsUnsentForm";

    /// <summary>From the last picture on. Who has not sent the form by then has given it up.</summary>
    private static readonly Duration Life = Duration.FromDays(3);

    /// <summary>What is to be done by itself: forgetting it.</summary>
    public DueWork Due => new(WorkKind, Id.Value, Until);

    /// <summary>Whether a row that stands at the key of a case is a form's.</summary>
    public static bool Is(TableEntity row) => row.GetBoolean(IsUnsent) is true;

    /// <summary>The form of that number; null when no picture lies with it, or it is a repair by now.</summary>
    public static async Task<UnsentForm?> FindAsync(OfficeTable table, CaseId id, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Case(id), cancellation) is { } row && Is(row) ? Read(id, row) : null;

    public static UnsentForm Read(CaseId id, TableEntity row) => new(
        id, new PersonId(row.Text(nameof(Owner))), row.Number(nameof(Photos)), row.Time(nameof(Until)), row.ETag);

    /// <summary>The form after one more picture was laid with it, and what writes it.</summary>
    /// <param name="before">Null for the first picture.</param>
    public static Changes AddPhoto(Changes changes, CaseId id, UnsentForm? before, PersonId owner, Instant now)
    {
        var after = new UnsentForm(id, owner, (before?.Photos ?? 0) + 1, now + Life, Seen: null);
        DueRow.Move(changes, before?.Due, after.Due);
        return before?.Seen is { } seen ? changes.Replace(after.Write(), seen) : changes.Insert(after.Write());
    }

    /// <summary>Takes the form away with all that lies with it: at most ten pictures of nine rows each, and two rows more, which one transaction holds.</summary>
    public Changes Delete(ImmutableArray<RepairPhoto> photos)
    {
        var changes = new Changes().Delete(Keys.Case(Id), Seen ?? ETag.All).Delete(Keys.Due(Due));
        foreach (var photo in photos)
        {
            changes.Delete(Keys.Photo(Id, photo.Id));
            foreach (var bits in PhotoBitsRow.Keys(photo.Upload, photo.Size))
            {
                changes.Delete(bits);
            }
        }

        return changes;
    }

    /// <summary>The form after some of its pictures have gone elsewhere; at least one is left.</summary>
    public Changes Without(int photos) => new Changes().Replace((this with { Photos = Photos - photos }).Write(), Seen ?? ETag.All);

    private TableEntity Write()
    {
        var row = new TableEntity
        {
            RowKey = Keys.Case(Id),
            [IsUnsent] = true,
            [nameof(Owner)] = Owner.Value,
            [nameof(Photos)] = Photos,
        };
        row.Put(nameof(Until), Until);
        return row;
    }
}
