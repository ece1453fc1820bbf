using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// Counters and cartridges of the office's machines, and what is due on them. A turn of a plan makes its repair in the transaction
/// that moves the plan on, so it makes one, whoever tries it and however often.
/// </summary>
public sealed class UpkeepTable(
    OfficeTable table, RepairTargets targets, IMaintenanceReports reports, RandomNumberGenerator random, IClock clock, ICommittedEffects committed)
    : IUpkeep, IDueHandler
{
    private const int MonthsShown = 12;

    private readonly Roster roster = new(table);

    /// <inheritdoc/>
    string IDueHandler.Kind => Asset.WorkKind;

    /// <inheritdoc/>
    public async Task<MeterOutcome> ReadAsync(ReadMeter command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            if (await table.FindAsync(Keys.Asset(command.Tag), cancellation) is not { } row)
            {
                return new MeterOutcome.Refused(new MeterRefusal.NoSuchMachine());
            }

            var before = AssetRow.Read(row);
            switch (command.Decide(before, by, targets.Hours.Zone, clock.GetCurrentInstant()))
            {
                case MeterDecision.Refused(var why):
                    return new MeterOutcome.Refused(why);
                case MeterDecision.AlreadyDone:
                    return new MeterOutcome.Done(before, before.Meter);
                case MeterDecision.Accepted accepted:
                    var changes = AssetChanges.Touch(new Changes(), before, row.ETag, accepted.After);
                    foreach (var reading in accepted.Readings)
                    {
                        changes.Put(MeterReadingRow.Write(before.Tag, reading));
                    }

                    foreach (var usage in accepted.Usage)
                    {
                        changes.Put(UsageRow.Write(before.Tag, usage));
                    }

                    if (await table.CommitAsync(changes, cancellation) is CommitResult.Done)
                    {
                        return new MeterOutcome.Done(accepted.After, before.Meter);
                    }

                    break;
            }
        }

        throw new ContentionException($"Others kept changing the machine {command.Tag}.");
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<MonthUsage>> UsageAsync(AssetTag tag, CancellationToken cancellation)
    {
        var thisMonth = clock.GetCurrentInstant().InZone(targets.Hours.Zone).Date.ToYearMonth();
        var rows = await table.ListAsync(Keys.UsageSince(tag, thisMonth.PlusMonths(1 - MonthsShown)), MonthsShown, cancellation);
        return [.. rows.Select(UsageRow.Read)];
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<MeterReading>> ReadingsAsync(AssetTag tag, int most, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.Readings(tag), most, cancellation)).Select(MeterReadingRow.Read)];

    /// <inheritdoc/>
    async Task IDueHandler.RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var executives = await roster.ExecutivesAsync(FollowRepair.WatcherLimit - 1, cancellation);
        var tag = AssetTag.Parse(work.Subject);

        // Plans that come due at one moment share one row of the agenda, which goes when this returns.
        while (await TakeTurnAsync(tag, executives, cancellation))
        {
        }
    }

    /// <returns>False when nothing of the machine is due.</returns>
    private async Task<bool> TakeTurnAsync(AssetTag tag, ImmutableArray<PersonId> executives, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            if (await table.FindAsync(Keys.Asset(tag), cancellation) is not { } row)
            {
                return false;
            }

            var before = AssetRow.Read(row);
            var now = clock.GetCurrentInstant();

            // A number that is taken (one in millions) would stand in the way for ever.
            var turn = new DoMaintenance(reports, NewNumber(), attempt == 0 ? null : NewNumber()).Decide(before, executives, targets.Hours, now);
            if (turn is not { } done)
            {
                return false;
            }

            var accepted = done.Repair with { After = targets.Wind(before: null, done.Repair.After, now) };
            var pending = RepairChanges.Pending(accepted, accepted.After.Reporter.Id, now);
            var changes = AssetChanges.Touch(RepairChanges.Create(accepted.After), before, row.ETag, done.After);
            if (await table.CommitAsync(EffectRow.Insert(changes, pending), cancellation) is CommitResult.Done)
            {
                committed.Accept(pending);
                return true;
            }
        }

        throw new ContentionException($"Others kept changing the machine {tag}.");
    }

    private CaseId NewNumber() => CaseId.Mint(CaseKind.Repair, random);
}
