using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>Drafts that begin with an interview which is there.</summary>
internal sealed class DraftOfInterview(WorkingHours hours, RandomNumberGenerator random, IClock clock)
{
    /// <summary>Another time for the same people.</summary>
    public InterviewDraft ToMove(Interview interview) => Of(interview, interview.Id) with
    {
        IsMove = true,
        Role = interview.Role,
        Position = interview.Position,
        Round = interview.Round,
        Minutes = Minutes(interview.Rounds[0].Length),
        NeedsRoom = (interview.Booking?.Slot ?? interview.Held?.Slot)?.Rounds.Any(round => round.Room is not null) is true,
        Seats =
        [
            .. interview.Rounds.SelectMany((round, panel) => round.Seats
                .Select(seat => Seat(interview, seat, isOptional: false, panel))
                .Concat(round.Optional.Select(mailbox => Seat(interview, new Seat(mailbox), isOptional: true, panel)))),
        ],
    };

    /// <summary>One of the times that the candidate was offered, for the same people.</summary>
    /// <param name="starts">When they begin, in order; at least one.</param>
    public InterviewDraft ToChoose(Interview interview, OfferedTimes offer, ImmutableArray<Instant> starts) => ToMove(interview) with
    {
        From = hours.DateOf(starts[0]),
        Until = hours.DateOf(starts[^1]),
        NeedsRoom = offer.Slots.Any(slot => slot.Rounds.Any(round => round.Room is not null)),
    };

    /// <summary>What a draft wants that is all filled in.</summary>
    public static ProposeInterview Proposal(InterviewDraft draft, ImmutableArray<Position> known, InterviewRules rules)
    {
        var wanted = TimesWanted.Of(draft, rules.Slots);
        return new ProposeInterview(draft.Id, draft.Candidate, draft.Role, wanted.Rounds, wanted.Panel)
        {
            Position = known.FirstOrDefault(one => one.Code == draft.Position),
            Round = draft.Round,
            UsualCriteria = rules.Criteria,
        };
    }

    /// <summary>The next round of the position, with those who usually have it.</summary>
    public InterviewDraft NextRound(Interview interview, Position? position)
    {
        var round = position is not null && interview.Round + 1 < position.Rounds.Length ? position.Rounds[interview.Round + 1] : null;
        return Of(interview, CaseId.Mint(CaseKind.Interview, random)) with
        {
            Role = interview.Role,
            Position = interview.Position,
            Round = interview.Round + 1,
            Minutes = Minutes(round?.Length ?? interview.Rounds[0].Length),
            Panel = string.Join(", ", round?.Panel.Select(seat => string.Join(" or ", seat.AnyOf)) ?? []),
        };
    }

    private InterviewDraft Of(Interview interview, CaseId id)
    {
        var today = hours.DateOf(clock.GetCurrentInstant());
        var candidate = interview.Candidate;
        return new InterviewDraft(id, today, today.PlusDays(DraftFromWords.UsualDays))
        {
            Candidate = new CandidateForm(candidate.Name, candidate.Mail, candidate.Zone ?? string.Empty, candidate.CvLink ?? string.Empty),
        };
    }

    private static DraftSeat Seat(Interview interview, Seat seat, bool isOptional, int panel) => new(
        [.. seat.AnyOf.SelectMany(mailbox => interview.Panel.Where(one => string.Equals(one.Mailbox, mailbox, StringComparison.OrdinalIgnoreCase)))], isOptional)
    {
        Panel = panel,
    };

    private static string Minutes(Duration length) => ((int)length.TotalMinutes).ToString(CultureInfo.InvariantCulture);
}
