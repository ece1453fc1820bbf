using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Storage;

/// <summary>An entry of an interview's history: a row of its own, and the newest that is a step also among the columns of the interview's row.</summary>
internal static class InterviewChangeRow
{
    public static TableEntity Write(CaseId id, InterviewChange change)
    {
        var row = new TableEntity { RowKey = Keys.Change(id, change.Number) };
        Put(row, string.Empty, change);
        return row;
    }

    /// <param name="prefix">Goes before the name of each column.</param>
    public static void Put(TableEntity row, string prefix, InterviewChange change)
    {
        row[prefix + nameof(InterviewChange.Number)] = change.Number;
        row.Put(prefix + nameof(InterviewChange.What), change.What);
        row.Put(prefix + nameof(InterviewChange.By), change.By);
        row.Put(prefix + nameof(InterviewChange.At), change.At);
        row[prefix + nameof(InterviewChange.From)] = change.From?.ToString();
        row.Put(prefix + nameof(InterviewChange.To), change.To);
        row[prefix + nameof(InterviewChange.Text)] = change.Text;
    }

    public static InterviewChange Read(TableEntity row, string prefix = "") => new(
        row.Number(prefix + nameof(InterviewChange.Number)),
        row.Choice<InterviewAction>(prefix + nameof(InterviewChange.What)),
        row.Name(prefix + nameof(InterviewChange.By)),
        row.Time(prefix + nameof(InterviewChange.At)),
        row.ChoiceOrNull<InterviewState>(prefix + nameof(InterviewChange.From)),
        row.Choice<InterviewState>(prefix + nameof(InterviewChange.To)),
        row.TextOrNull(prefix + nameof(InterviewChange.Text)));

    /// <summary>Whether somebody typed it. Who says why a candidate is not wanted may name them.</summary>
    public static bool IsInSomebodysWords(TableEntity row) =>
        row.Choice<InterviewAction>(nameof(InterviewChange.What)) is InterviewAction.Declined && row.TextOrNull(nameof(InterviewChange.Text)) is not null;

    public static TableEntity WithoutWords(TableEntity row) => new() { RowKey = row.RowKey, [nameof(InterviewChange.Text)] = string.Empty };
}
