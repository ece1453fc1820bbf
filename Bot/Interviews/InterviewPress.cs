using System.Collections.Immutable;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>Reads from a press on a card of interviews what it says.</summary>
internal static class InterviewPress
{
    public static CaseId? Interview(CardPress press) => press.Case is { Kind: CaseKind.Interview } id ? id : null;

    /// <summary>The draft that the card carries, with what was filled in on it; null for a card that carries none.</summary>
    public static InterviewDraft? Draft(CardPress press, ImmutableArray<Position> positions)
    {
        if (InterviewDraftData.Read(press.Text(InterviewData.Draft)) is not { } draft)
        {
            return null;
        }

        var candidate = draft.Candidate with
        {
            Name = Typed(press, InterviewFields.Candidate, draft.Candidate.Name, Candidate.NameLimit),
            Mail = Typed(press, InterviewFields.Mail, draft.Candidate.Mail, 320),
            Zone = Typed(press, InterviewFields.Zone, draft.Candidate.Zone, 60),
            CvLink = Typed(press, InterviewFields.CvLink, draft.Candidate.CvLink, Candidate.LinkLimit),
        };
        return WithPosition(draft, press, positions) with
        {
            Candidate = candidate,
            Minutes = Typed(press, InterviewFields.Minutes, draft.Minutes, 10),
            Panel = Typed(press, InterviewFields.Panel, draft.Panel, 500),
            From = press.Date(InterviewFields.From) ?? draft.From,
            Until = press.Date(InterviewFields.Until) ?? draft.Until,
            Part = press.Choice<PartOfDay>(InterviewFields.Part) ?? draft.Part,
            NeedsRoom = press.Data[InterviewFields.Room] is null ? draft.NeedsRoom : bool.TryParse(press.Text(InterviewFields.Room), out var room) && room,
        };
    }

    public static Instant? Start(CardPress press) => Moment(press, InterviewData.Start);

    /// <summary>The times that the candidate is asked to choose from; what is no time is left out.</summary>
    public static ImmutableArray<Instant> Starts(CardPress press) =>
    [
        .. press.Text(InterviewData.Starts).Split(',', OfferedTimes.Most + 1).Take(OfferedTimes.Most)
            .Select(InterviewData.ReadMoment).OfType<Instant>().Distinct().Order(),
    ];

    public static Instant? After(CardPress press) => Moment(press, InterviewData.After);

    /// <summary>A scorecard as filled in, so far as its criteria go.</summary>
    public static ScorecardForm Scorecard(CardPress press, int criteria) => new(
        [
            .. Enumerable.Range(1, criteria).Select(number => new ScoreForm(
                press.Text(InterviewFields.Score(number)),
                TypedText.Beginning(press.Text(InterviewFields.ScoreNote(number)), Score.NoteLimit * 3 / 2))),
        ],
        press.Text(InterviewFields.Recommend),
        TypedText.Beginning(press.Text(InterviewFields.Note), ScorecardForm.NoteLimit * 3 / 2));

    // A position that is chosen tells the role; another one is typed.
    private static InterviewDraft WithPosition(InterviewDraft draft, CardPress press, ImmutableArray<Position> positions)
    {
        var role = Typed(press, InterviewFields.Role, draft.Role, ProposeInterview.RoleLimit);
        var chosen = press.Text(InterviewFields.Position);
        return chosen switch
        {
            InterviewFields.OtherPosition => draft with { Role = role, Position = null, Round = 0 },
            _ when PositionCode.TryParse(chosen, out var code) && positions.FirstOrDefault(position => position.Code == code) is { } position =>
                draft with { Role = position.Name, Position = code, Round = draft.Position == code ? draft.Round : 0 },
            _ => draft with { Role = role },
        };
    }

    // A client leaves out inputs that are empty or not on its card; what is far too long is cut, so that the card stays sendable.
    private static string Typed(CardPress press, string field, string before, int limit) =>
        press.Data[field] is null ? before : TypedText.Beginning(TypedText.Clean(press.Text(field)), limit * 3 / 2);

    private static Instant? Moment(CardPress press, string property) => InterviewData.ReadMoment(press.Text(property));
}
