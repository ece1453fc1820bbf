using Azure;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Storage;

/// <summary>The row of a quarter of an hour of a calendar: there is one, so no two interviews have it at once.</summary>
internal sealed record HoldRow(Hold Hold, ETag ETag)
{
    public static string KeyOf(Hold hold) => Keys.Hold(hold.Mailbox, hold.Slot);

    public static TableEntity Write(Hold hold)
    {
        var row = new TableEntity
        {
            RowKey = KeyOf(hold),
            [nameof(Hold.Mailbox)] = hold.Mailbox,
            [nameof(Hold.Interview)] = hold.Interview.Value,
        };
        row.Put(nameof(Hold.Slot), hold.Slot);
        row.Put(nameof(Hold.Until), hold.Until);
        return row;
    }

    public static HoldRow Read(TableEntity row) => new(
        new Hold(
            row.Text(nameof(Hold.Mailbox)),
            row.Time(nameof(Hold.Slot)),
            CaseId.Parse(row.Text(nameof(Hold.Interview))),
            row.Time(nameof(Hold.Until))),
        row.ETag);
}
