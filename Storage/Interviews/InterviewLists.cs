using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// Lists of interviews, a range read each. A page's cursor comes back from a card, so from anybody: one that is none is taken for the
/// first page, and none leads out of the list.
/// </summary>
internal sealed class InterviewLists(OfficeTable table)
{
    /// <summary>More at once is more than a person can have to do with.</summary>
    private const int MostOfOne = 1_000;

    public async Task<Page<InterviewListItem>> PageAsync(KeyRange list, string? after, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var prefix = list.After;
        var rows = await table.ListAsync(list.From(prefix + Cursor(after)), size + 1, cancellation);
        return new Page<InterviewListItem>(
            [.. rows.Take(size).Select(InterviewListRow.Read)], rows.Length > size ? rows[size - 1].RowKey[prefix.Length..] : null);
    }

    /// <summary>By time, though its rows are not: a person has few.</summary>
    public async Task<Page<InterviewListItem>> PageOfAsync(PersonId person, string? after, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var cursor = Cursor(after);
        var rows = (await table.ListAsync(Keys.InterviewsOf(person), MostOfOne, cancellation))
            .Where(row => string.CompareOrdinal(InterviewListRow.PlaceOf(row), cursor) > 0)
            .OrderBy(InterviewListRow.PlaceOf, StringComparer.Ordinal)
            .Take(size + 1)
            .ToImmutableArray();
        return new Page<InterviewListItem>(
            [.. rows.Take(size).Select(InterviewListRow.Read)], rows.Length > size ? InterviewListRow.PlaceOf(rows[size - 1]) : null);
    }

    public async Task<ImmutableArray<InterviewListItem>> BetweenAsync(Interval when, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.InterviewsBetween(when), int.MaxValue, cancellation)).Select(InterviewListRow.Read)];

    private static string Cursor(string? after) => after is not null && Keys.IsInterviewCursor(after) ? after : string.Empty;
}
