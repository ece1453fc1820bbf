using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.Support;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests.Parts;

/// <summary>
/// An office with 100,000 closed repairs, in a table service of its own, and a few dozen open ones. As many commands would take an
/// hour: of one printer's repair that the product closed, its rows <c>case|…</c> (with all its columns) and <c>mine|…</c> are copied under
/// other numbers, times and reporters, straight into the table. Their histories are left out; no list is a range over those.
/// </summary>
public sealed class LargeOffice : IAsyncLifetime
{
    public const int Closed = 100_000;

    private const int Batch = 100;
    private const int Writers = 4;
    private const int Reporters = 500;

    private Azurite? azurite;
    private TestOffice? office;

    public TestOffice Office => office ?? throw new InvalidOperationException("The office is not open yet.");

    public async Task InitializeAsync()
    {
        azurite = await Azurite.StartAsync();
        office = new TestOffice(azurite.ConnectionString, "large");
        await office.Table.CreateIfNotExistsAsync();
        var repair = await office.ReportedAsync(Emma, Faults.Printer with { Kind = "printer" });
        await office.ChangedAsync(new ResolveRepair(repair.Id, 1, "Roller changed."), Eric);
        await office.ChangedAsync(new ConfirmRepair(repair.Id, 2), Emma);
        var rows = (await office.RowsAsync()).Where(row => row.RowKey.Split('|')[0] is "case" or "mine").ToImmutableArray();
        var table = new TableClient(azurite.ConnectionString, office.Table.Name);
        await Parallel.ForEachAsync(
            Enumerable.Range(2, Closed).SelectMany(number => rows.Select(row => Copy(row, repair, number))).Chunk(Batch),
            new ParallelOptions { MaxDegreeOfParallelism = Writers },
            async (batch, cancellation) => await table.SubmitTransactionAsync(
                batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), cancellation));
    }

    public async Task DisposeAsync() => await (azurite?.DisposeAsync() ?? ValueTask.CompletedTask);

    // Every 500th is Emma's.
    private static TableEntity Copy(TableEntity row, Repair original, int number)
    {
        var id = CaseId.Parse($"REP-{Crockford(number)}").Value;
        var reporter = number % Reporters == 0 ? Emma.Id.Value : string.Create(CultureInfo.InvariantCulture, $"reporter-{number % Reporters}");
        var reported = original.ReportedAt - Duration.FromMinutes(number);
        var copy = new TableEntity(row)
        {
            RowKey = row.RowKey.StartsWith("case|", StringComparison.Ordinal)
                ? $"case|{id}"
                : string.Create(CultureInfo.InvariantCulture, $"mine|{reporter}|{long.MaxValue - reported.ToUnixTimeTicks():D19}|{id}"),
            ["Id"] = id,
            ["ReporterId"] = reporter,
            ["ReportedAt"] = reported.ToDateTimeOffset(),
        };
        copy.Remove("odata.etag");
        copy.Remove("Timestamp");
        return copy;
    }

    private static string Crockford(int number)
    {
        const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        return string.Create(5, number, (text, rest) =>
        {
            for (var i = text.Length - 1; i >= 0; i--, rest /= Digits.Length)
            {
                text[i] = Digits[rest % Digits.Length];
            }
        });
    }
}
