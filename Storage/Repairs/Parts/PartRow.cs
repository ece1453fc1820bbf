using Azure;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The row of a part that is put by for a repair, and the due work that looks after it until the repair is over.</summary>
/// <param name="NextAt">When somebody looks again whether the repair is over.</param>
internal sealed record PartRow(CaseId Repair, ItemCode Item, Instant NextAt, ETag ETag)
{
    public const string WorkKind = "repair-part";

    // Neither a number nor a code has one.
    private const char Between = '.';

    public DueWork Due => new(WorkKind, $"{Repair}{Between}{Item}", NextAt);

    public static Changes Insert(Changes changes, CaseId repair, ItemCode item, Instant nextAt) =>
        DueRow.Move(changes.Insert(Write(repair, item, nextAt)), before: null, new PartRow(repair, item, nextAt, default).Due);

    public static (CaseId Repair, ItemCode Item) SubjectOf(DueWork work) => work.Subject.Split(Between) is [var repair, var item]
        ? (CaseId.Parse(repair), ItemCode.Parse(item))
        : throw new FormatException($"'{work.Subject}' is no part of a repair.");

    public static PartRow Read(TableEntity row) => new(
        CaseId.Parse(row.Text(nameof(Repair))), ItemCode.Parse(row.Text(nameof(Item))), row.Time(nameof(NextAt)), row.ETag);

    public Changes LookAgain(Instant nextAt) =>
        DueRow.Move(new Changes().Replace(Write(Repair, Item, nextAt), ETag), Due, (this with { NextAt = nextAt }).Due);

    public Changes Delete(Changes changes) => DueRow.Move(changes.Delete(Keys.Part(Repair, Item), ETag), Due, after: null);

    private static TableEntity Write(CaseId repair, ItemCode item, Instant nextAt)
    {
        var row = new TableEntity { RowKey = Keys.Part(repair, item), [nameof(Repair)] = repair.Value, [nameof(Item)] = item.Value };
        row.Put(nameof(NextAt), nextAt);
        return row;
    }
}
