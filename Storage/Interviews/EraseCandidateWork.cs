using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Interviews;

namespace BackOffice.Storage;

/// <summary>Erases candidates' data when the office keeps it no longer.</summary>
public sealed class EraseCandidateWork(OfficeTable table, InterviewTable interviews, InterviewRules rules) : IDueHandler
{
    /// <inheritdoc/>
    public string Kind => EraseCandidate.WorkKind;

    /// <inheritdoc/>
    public async Task RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var id = CaseId.Parse(work.Subject);
        if (await interviews.EraseAsync(id, cancellation) is InterviewOutcome.Refused { Why: InterviewRefusal.KeptStill })
        {
            await PutOffAsync(id, work, cancellation);
        }
    }

    // Since it was planned the office decided to keep such data longer. Whoever changes the interview meanwhile plans it anew as well.
    private async Task PutOffAsync(CaseId id, DueWork work, CancellationToken cancellation)
    {
        if (await StoredInterview.FindAsync(table, id, cancellation) is { } stored && stored.Erasure == work
            && new EraseCandidate(rules.Keeps).At(stored.Interview) is { } at)
        {
            var changes = new Changes().Merge(InterviewRow.WriteEraseAt(id, at), stored.ETag);
            await table.CommitAsync(DueRow.Move(changes, work, StoredInterview.ErasureOf(id, at)), cancellation);
        }
    }
}
