using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The office's guides: a row for each that the office has edited or that has helped, over the book that came with the product.</summary>
public sealed class GuideTable(OfficeTable table, GuideBook book, RecentPeople recent, IClock clock) : IGuides
{
    /// <inheritdoc/>
    public async Task<OfferedGuide?> OfferAsync(GuideKey key, AssetTag? machine, CancellationToken cancellation)
    {
        if (book.Find(key) is not { } original)
        {
            return null;
        }

        var (row, _) = await ReadAsync(key, cancellation);
        var guide = row.Over(original);
        return new OfferedGuide(guide, machine, row.LastFixOf(machine, guide.Steps));
    }

    /// <inheritdoc/>
    public ImmutableArray<GuideKey> Of(string kind) => [.. book.Keys.Where(key => key.Kind == kind)];

    /// <inheritdoc/>
    public async Task SolveAsync(SolveByGuide command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            var (row, stored) = await ReadAsync(command.Guide, cancellation);
            var changes = new Changes().Insert(Solved(command, by));
            Put(changes, row.After(command), stored);
            if (by.OpenForm == command.Form)
            {
                changes.PutColumns(PersonRow.WriteOpenForm(by.Id, form: null));
            }

            switch (await table.CommitAsync(changes, cancellation))
            {
                case CommitResult.Done:
                case CommitResult.Lost { At: 0 }:
                    // The first of the changes is refused when this form was counted before.
                    recent.Forget(by.Id);
                    return;
            }
        }

        throw new ContentionException($"Others kept changing the guide {command.Guide}.");
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<Guide>> ListAsync(CancellationToken cancellation)
    {
        var rows = (await table.ListAsync(Keys.Guides, int.MaxValue, cancellation)).Select(GuideRow.Read).ToDictionary(row => row.Key);
        return [.. book.Keys.Select(key => rows.GetValueOrDefault(key, GuideRow.None(key)).Over(book.Find(key)!))];
    }

    /// <inheritdoc/>
    public async Task<Guide?> FindAsync(GuideKey key, CancellationToken cancellation) => (await OfferAsync(key, machine: null, cancellation))?.Guide;

    /// <inheritdoc/>
    public async Task<GuideOutcome> ChangeAsync(GuideCommand command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        if (book.Find(command.Guide) is not { } original)
        {
            return new GuideOutcome.Refused(new Refusal.NotFound(), Guide: null);
        }

        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            var (row, stored) = await ReadAsync(command.Guide, cancellation);
            var before = row.Over(original);
            switch (command.Decide(before, original.Steps, by))
            {
                case GuideDecision.Refused refused:
                    return new GuideOutcome.Refused(refused.Why, refused.Why is Refusal.NotAllowed ? null : before);
                case GuideDecision.AlreadyDone:
                    return new GuideOutcome.Done(before);
                case GuideDecision.Accepted(var after):
                    var changes = new Changes();
                    Put(changes, row.After(after), stored);
                    if (await table.CommitAsync(changes, cancellation) is CommitResult.Done)
                    {
                        return new GuideOutcome.Done(after);
                    }

                    break;
            }
        }

        throw new ContentionException($"Others kept changing the guide {command.Guide}.");
    }

    private async Task<(GuideRow Row, TableEntity? Stored)> ReadAsync(GuideKey key, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Guide(key), cancellation) is { } stored ? (GuideRow.Read(stored), stored) : (GuideRow.None(key), null);

    private static void Put(Changes changes, GuideRow row, TableEntity? stored) =>
        _ = stored is null ? changes.Insert(row.Write()) : changes.Replace(row.Write(), stored.ETag);

    private TableEntity Solved(SolveByGuide command, Person by)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Solved(command.Form),
            [nameof(SolveByGuide.Guide)] = command.Guide.ToString(),
            [nameof(SolveByGuide.Machine)] = command.Machine?.Value,
            [nameof(SolveByGuide.Step)] = command.Step,
        };
        row.Put("By", by.Named);
        row.Put("At", clock.GetCurrentInstant());
        return row;
    }
}
