using Azure;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>An interview as it was read, with its scorecards, and by what to tell that it is still so.</summary>
/// <param name="EraseAt">When its candidate's data is to be erased, as was planned: the office may want to keep it for another time by now.</param>
internal sealed record StoredInterview(Interview Interview, Instant? EraseAt, ETag ETag)
{
    /// <summary>An interview and the most scorecards that it can have.</summary>
    private const int MostRows = 1 + 100;

    /// <summary>The work that is planned for erasing; null for none.</summary>
    public DueWork? Erasure => ErasureOf(Interview.Id, EraseAt);

    public static DueWork? ErasureOf(CaseId id, Instant? at) => at is { } time ? new DueWork(EraseCandidate.WorkKind, id.Value, time) : null;

    public static async Task<StoredInterview?> FindAsync(OfficeTable table, CaseId id, CancellationToken cancellation)
    {
        if (id.Kind is not CaseKind.Interview || await table.ListAsync(Keys.InterviewWhole(id), MostRows, cancellation) is not [var row, .. var cards])
        {
            return null;
        }

        var interview = InterviewRow.Read(row) with { Scorecards = [.. cards.Select(ScorecardRow.Read)] };
        return new StoredInterview(interview, InterviewRow.ReadEraseAt(row), row.ETag);
    }
}
