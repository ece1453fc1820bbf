using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// Spare parts lie with all else in the stock. One that is put by has a row of its own, written with the item; an hour later and every hour
/// after that it is looked whether the repair is over: fixed, so the part is handed out, or given up, so it is free again.
/// </summary>
public sealed class StockOfParts(OfficeTable table, StockTable stock, IClock clock) : IParts, IDueHandler
{
    /// <summary>More items than are looked through for a part; those whose codes come first.</summary>
    private const int MostItems = 1_000;

    private static readonly Duration LookAgain = Duration.FromHours(1);

    /// <inheritdoc/>
    public string Kind => PartRow.WorkKind;

    /// <inheritdoc/>
    public async Task<PartOutcome> ReserveAsync(CaseId repair, string part, CancellationToken cancellation)
    {
        var kept = await stock.ListAsync(StockList.Kept, after: null, MostItems, cancellation);
        if (kept.Items.IsEmpty)
        {
            return PartOutcome.NoStockKept;
        }

        if (FindItem.Named(part, kept.Items) is not FoundItem.One(var item))
        {
            return PartOutcome.NotInStock;
        }

        if (await table.FindAsync(Keys.Part(repair, item.Code), cancellation) is not null)
        {
            return PartOutcome.Reserved;
        }

        var next = clock.GetCurrentInstant() + LookAgain;
        var outcome = await stock.CarryOutAsync(
            item.Code,
            once: null,
            (fresh, now) => Reservation.Put(fresh, 1, By(now, repair)),
            cancellation,
            changes => PartRow.Insert(changes, repair, item.Code, next),
            isDone: async () => await table.FindAsync(Keys.Part(repair, item.Code), cancellation) is not null);
        return outcome is StockOutcome.Done ? PartOutcome.Reserved : PartOutcome.NotInStock;
    }

    /// <inheritdoc/>
    public async Task<StockItem?> TakeTonerAsync(Asset machine, TonerColour colour, PersonName by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(machine);
        if (machine.Meter.ReplacedAt.Of(colour) is not { } replacedAt)
        {
            return null;
        }

        var kept = await stock.ListAsync(StockList.Kept, after: null, MostItems, cancellation);
        var item = TonerNames.Of(machine, colour).Select(name => FindItem.Named(name, kept.Items)).OfType<FoundItem.One>().FirstOrDefault()?.Item;
        if (item is null)
        {
            return null;
        }

        var once = string.Create(CultureInfo.InvariantCulture, $"toner {machine.Tag} {colour} {replacedAt.ToUnixTimeTicks()}");
        var outcome = await stock.CarryOutAsync(
            item.Code,
            once,
            (fresh, now) => fresh.Available < 1
                ? new StockDecision.Refused(new StockRefusal.NotEnough(fresh.Available))
                : fresh.Post(
                    new PostedBy(by, now, machine.Tag.Value),
                    Pick.From(fresh, 1).Select(taken => new Posting(MovementKind.Issued, taken.Place, OnHand: -taken.Units))),
            cancellation);
        return outcome is StockOutcome.Done(var after) ? after : null;
    }

    /// <inheritdoc/>
    public async Task RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var (id, item) = PartRow.SubjectOf(work);
        if (await table.FindAsync(Keys.Part(id, item), cancellation) is not { } row || PartRow.Read(row) is not { } part || part.Due != work)
        {
            return;
        }

        var repair = await table.FindAsync(Keys.Case(id), cancellation) is { } found && !UnsentForm.Is(found) ? RepairRow.Read(found) : null;
        if (repair is { State.IsBeingRepaired: true })
        {
            await table.CommitAsync(part.LookAgain(clock.GetCurrentInstant() + LookAgain), cancellation);
            return;
        }

        var isUsed = repair is { State: RepairState.Resolved or RepairState.Closed, FixedAt: not null };
        var outcome = await stock.CarryOutAsync(
            item,
            once: null,
            (fresh, now) => isUsed ? Reservation.Issue(fresh, 1, By(now, id)) : Reservation.Release(fresh, 1, By(now, id)),
            cancellation,
            changes => part.Delete(changes),
            isDone: async () => await table.FindAsync(Keys.Part(id, item), cancellation) is null);
        if (outcome is StockOutcome.Refused)
        {
            // Somebody has put the stock right past the reservation: there is nothing left to settle.
            await table.CommitAsync(part.Delete(new Changes()), cancellation);
        }
    }

    private static PostedBy By(Instant now, CaseId repair) => new(SystemPerson.BackOffice, now, Case: repair);
}
