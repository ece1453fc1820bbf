using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>An interview as it is now, but for its scorecards; its ETag guards every other row of it.</summary>
internal static class InterviewRow
{
    private const string Last = "Last";
    private const string Candidate = "Candidate";
    private const string EraseAt = "EraseAt";

    /// <param name="eraseAt">When the candidate's data is to be erased; null while they are expected, and once it is.</param>
    public static TableEntity Write(Interview interview, Instant? eraseAt)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Case(interview.Id),
            [nameof(Interview.Id)] = interview.Id.Value,
            [Candidate + nameof(interview.Candidate.Name)] = interview.Candidate.Name,
            [Candidate + nameof(interview.Candidate.Mail)] = interview.Candidate.Mail,
            [Candidate + nameof(interview.Candidate.Zone)] = interview.Candidate.Zone,
            [Candidate + nameof(interview.Candidate.CvLink)] = interview.Candidate.CvLink,
            [nameof(Interview.Role)] = interview.Role,
            [nameof(Interview.Position)] = interview.Position?.Value,
            [nameof(Interview.Round)] = interview.Round,
            [nameof(Interview.RoundsLeft)] = interview.RoundsLeft,
            [nameof(Interview.Recruiters)] = string.Join(' ', interview.Recruiters),
            [nameof(Interview.Declined)] = string.Join(' ', interview.Declined),
            [nameof(Interview.Reminders)] = interview.Reminders,
            [nameof(Interview.IsNoShow)] = interview.IsNoShow,
            [nameof(Interview.Verdict)] = interview.Verdict?.ToString(),
            [nameof(Interview.Cancelled)] = interview.Cancelled?.ToString(),
            [nameof(Interview.Noted)] = interview.Noted,
        };
        row.Put(nameof(Interview.AskedBy), interview.AskedBy);
        row.Put(nameof(Interview.AskedAt), interview.AskedAt);
        row.Put(nameof(Interview.State), interview.State);
        row.Put(nameof(Interview.Told), interview.Told);
        PanelText.Put(row, nameof(Interview.Rounds), interview.Rounds);
        PanelText.Put(row, nameof(Interview.Panel), interview.Panel);
        row.PutParts(nameof(Interview.Criteria), interview.Criteria.AsEnumerable());
        SlotText.Put(row, nameof(Interview.Held), interview.Held);
        SlotText.Put(row, nameof(Interview.Booking), interview.Booking);
        OfferText.Put(row, nameof(Interview.Offer), interview.Offer);
        InterviewChangeRow.Put(row, Last, interview.Last);
        return eraseAt is { } at ? WithEraseAt(row, at) : row;
    }

    /// <summary>Nothing but when the candidate's data is to be erased.</summary>
    public static TableEntity WriteEraseAt(CaseId id, Instant at) => WithEraseAt(new TableEntity { RowKey = Keys.Case(id) }, at);

    public static Instant? ReadEraseAt(TableEntity row) => row.TimeOrNull(EraseAt);

    public static Interview Read(TableEntity row) => new(
        CaseId.Parse(row.Text(nameof(Interview.Id))),
        row.Name(nameof(Interview.AskedBy)),
        new Candidate(
            row.GetString(Candidate + nameof(Interview.Candidate.Name)) ?? string.Empty,
            row.GetString(Candidate + nameof(Interview.Candidate.Mail)) ?? string.Empty,
            row.TextOrNull(Candidate + nameof(Interview.Candidate.Zone)),
            row.TextOrNull(Candidate + nameof(Interview.Candidate.CvLink))),
        row.Text(nameof(Interview.Role)),
        PanelText.ReadRounds(row, nameof(Interview.Rounds)),
        PanelText.ReadPanel(row, nameof(Interview.Panel)),
        [.. row.Parts<string[]>(nameof(Interview.Criteria))],
        row.Choice<InterviewState>(nameof(Interview.State)),
        InterviewChangeRow.Read(row, Last))
    {
        AskedAt = row.Time(nameof(Interview.AskedAt)),
        Position = row.TextOrNull(nameof(Interview.Position)) is { } code ? PositionCode.Parse(code) : null,
        Round = row.Number(nameof(Interview.Round)),
        RoundsLeft = row.Number(nameof(Interview.RoundsLeft)),
        Held = SlotText.ReadHeld(row, nameof(Interview.Held)),
        Booking = SlotText.ReadBooking(row, nameof(Interview.Booking)),
        Offer = OfferText.Read(row, nameof(Interview.Offer)),
        Recruiters = [.. row.Text(nameof(Interview.Recruiters)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new PersonId(id))],
        Told = row.Choice<InterviewStages>(nameof(Interview.Told)),
        Declined = [.. (row.TextOrNull(nameof(Interview.Declined)) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        Reminders = row.Number(nameof(Interview.Reminders)),
        IsNoShow = row.GetBoolean(nameof(Interview.IsNoShow)) ?? false,
        Verdict = row.ChoiceOrNull<Verdict>(nameof(Interview.Verdict)),
        Cancelled = row.ChoiceOrNull<CancelReason>(nameof(Interview.Cancelled)),
        Noted = row.Number(nameof(Interview.Noted)),
    };

    private static TableEntity WithEraseAt(TableEntity row, Instant at)
    {
        row.Put(EraseAt, at);
        return row;
    }
}
