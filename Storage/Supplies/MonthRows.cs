using System.Collections.Immutable;
using System.Globalization;
using Azure;
using Azure.Data.Tables;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// What a cost centre and a person were granted in a month, a row each. A command that grants something writes both as it saw them:
/// of two that would overdraw a budget together, one decides again.
/// </summary>
/// <param name="BudgetSeen">Null where there is no such row yet.</param>
/// <param name="TakenSeen">Null where there is no such row yet.</param>
internal sealed record MonthRows(SupplyMonth Month, PersonId Person, ETag? BudgetSeen, ETag? TakenSeen)
{
    private const string Spent = "Spent";
    private const string Taken = "Taken";

    // Neither is in the code of an item.
    private const char BetweenItems = ' ';
    private const char BeforeUnits = ':';

    public static async Task<MonthRows> ReadAsync(
        OfficeTable table, YearMonth month, string costCentre, PersonId person, CancellationToken cancellation)
    {
        // Neither waits for the other: the two reads take the time of one.
        var reading = table.FindAsync(Keys.Budget(costCentre, month), cancellation);
        var taken = await table.FindAsync(Keys.TakenBy(person, month), cancellation);
        var budget = await reading;
        var spent = budget is null ? 0 : decimal.Parse(budget.Text(Spent), CultureInfo.InvariantCulture);
        return new MonthRows(
            new SupplyMonth(month, costCentre, spent, taken is null ? ImmutableDictionary<ItemCode, int>.Empty : ReadTaken(taken.Text(Taken))),
            person,
            budget?.ETag,
            taken?.ETag);
    }

    public Changes Replace(Changes changes, SupplyMonth after)
    {
        Write(changes, new TableEntity
        {
            RowKey = Keys.Budget(after.CostCentre, after.Month),
            [Spent] = after.Spent.ToString(CultureInfo.InvariantCulture),
        }, BudgetSeen);
        return Write(changes, new TableEntity
        {
            RowKey = Keys.TakenBy(Person, after.Month),
            [Taken] = string.Join(BetweenItems, after.Taken.Where(one => one.Value > 0).OrderBy(one => one.Key.Value, StringComparer.Ordinal)
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key}{BeforeUnits}{one.Value}"))),
        }, TakenSeen);
    }

    private static Changes Write(Changes changes, TableEntity row, ETag? seen) =>
        seen is { } tag ? changes.Replace(row, tag) : changes.Insert(row);

    private static ImmutableDictionary<ItemCode, int> ReadTaken(string written) => written
        .Split(BetweenItems, StringSplitOptions.RemoveEmptyEntries)
        .Select(one => one.Split(BeforeUnits))
        .ToImmutableDictionary(one => ItemCode.Parse(one[0]), one => int.Parse(one[1], CultureInfo.InvariantCulture));
}
