using System.Collections.Immutable;
using System.Security.Cryptography;
using Azure.Data.Tables;
using BackOffice.Domain.Due;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// The content of one picture on its way into the table. What fits goes with the picture's own row; of a larger one the first
/// rows go before, together with due work that takes them away again: while that work stands, the picture is none.
/// </summary>
internal sealed class PhotoUpload(Photo photo, RandomNumberGenerator random)
{
    public const string WorkKind = "photo-upload";

    /// <summary>3 × 704 KiB are 2.75 MiB in base 64, of the 4 MiB that a transaction may have.</summary>
    private const int RowsAtOnce = 3;

    /// <summary>Much longer than any turn.</summary>
    private static readonly Duration Patience = Duration.FromHours(1);

    private ImmutableArray<TableEntity> rows;
    private DueWork? cleaning;

    /// <summary>Names the rows of the content.</summary>
    public string Name { get; } = NewName(random);

    /// <summary>Writes what cannot go with the picture's own row. Does so once.</summary>
    public async Task BeginAsync(OfficeTable table, Instant now, CancellationToken cancellation)
    {
        if (!rows.IsDefault)
        {
            return;
        }

        rows = PhotoBitsRow.Write(Name, photo.Content);
        while (rows.Length > RowsAtOnce)
        {
            var changes = new Changes();
            if (cleaning is null)
            {
                DueRow.Move(changes, before: null, cleaning = new DueWork(WorkKind, Name, now + Patience));
            }

            foreach (var row in rows.Take(RowsAtOnce))
            {
                changes.Put(row);
            }

            await table.CommitAsync(changes, cancellation);
            rows = rows[RowsAtOnce..];
        }
    }

    /// <summary>The last of the content, which goes with the picture's own row.</summary>
    public Changes End(Changes changes)
    {
        foreach (var row in rows)
        {
            changes.Put(row);
        }

        return DueRow.Move(changes, cleaning, after: null);
    }

    private static string NewName(RandomNumberGenerator random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.GetBytes(bytes);
        return Convert.ToHexString(bytes);
    }
}
