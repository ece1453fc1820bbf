using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Somebody wants a candidate interviewed. The id was minted when the form was shown, so one form is one interview.</summary>
/// <param name="Role">The position's name, or what else the candidate is interviewed for.</param>
/// <param name="Rounds">The conversations of the day, in their order.</param>
/// <param name="Panel">All whom the rounds name.</param>
public sealed record ProposeInterview(
    CaseId Id, CandidateForm Candidate, string Role, ImmutableArray<PanelRound> Rounds, ImmutableArray<Interviewer> Panel)
{
    public const int RoleLimit = Position.NameLimit;
    public const int MostInterviewers = 10;

    /// <summary>More who recruit do not follow it: a change is told to each by a row of its transaction.</summary>
    public const int MostRecruiters = 5;

    /// <summary>The position, where the office's list has it, as it is now.</summary>
    public Position? Position { get; init; }

    /// <summary>The channel's id of the message that shows the times: from now on it shows the interview. Null where that is unknown.</summary>
    public string? FormMessage { get; init; }

    /// <summary>What is scored where the role is none of the office's list.</summary>
    public ImmutableArray<string> UsualCriteria { get; init; } = [];

    /// <summary>Which round of the position it is, from 0.</summary>
    public int Round { get; init; }

    /// <summary>Judges the wish; whether the id is free is for the table to say. Everybody may ask: the office's policy says who must approve.</summary>
    /// <param name="recruiters">Who approves and decides.</param>
    public InterviewDecision Decide(Person by, ImmutableArray<PersonId> recruiters, IDateTimeZoneProvider zones, Instant now)
    {
        ArgumentNullException.ThrowIfNull(by);
        var (candidate, wrong) = Candidate.Read(zones);
        var role = TypedText.Clean(Role);
        ImmutableArray<FieldError> errors =
        [
            .. wrong,
            .. TypedText.Check(InterviewFields.Role, role, RoleLimit) is { } error ? [error] : Array.Empty<FieldError>(),
            .. CheckPanel(),
        ];
        if (candidate is null || !errors.IsEmpty)
        {
            return new InterviewDecision.Refused(new InterviewRefusal.Invalid(errors));
        }

        var change = new InterviewChange(1, InterviewAction.Proposed, by.Named, now, From: null, InterviewState.Proposed, Text: null);
        var interview = new Interview(Id, by.Named, candidate, role, Rounds, Panel, Position?.Criteria ?? UsualCriteria, InterviewState.Proposed, change)
        {
            AskedAt = now,
            Recruiters = [.. recruiters.Take(MostRecruiters)],
            Position = Position?.Code,
            Round = Round,
            RoundsLeft = Position is null ? 0 : Math.Max(0, Position.Rounds.Length - Round - 1),
        };

        // The others learn of it once there is a time.
        return new InterviewDecision.Accepted(interview, change, [new Effect.ShowCase(Id, by.Id, Ring: false)]);
    }

    private IEnumerable<FieldError> CheckPanel()
    {
        if (Rounds.IsEmpty || Rounds.Any(round => round.Seats.IsEmpty))
        {
            yield return new FieldError(InterviewFields.Panel, new FieldProblem.Missing());
        }

        if (Rounds.Length > SlotRequest.MostRounds)
        {
            yield return new FieldError(InterviewFields.Panel, new FieldProblem.TooMany(Rounds.Length, SlotRequest.MostRounds));
        }

        if (Panel.Length > MostInterviewers)
        {
            yield return new FieldError(InterviewFields.Panel, new FieldProblem.TooMany(Panel.Length, MostInterviewers));
        }

        if (Rounds.Any(round => round.Length <= Duration.Zero || round.Length > Duration.FromMinutes(PositionRound.LongestMinutes)))
        {
            yield return new FieldError(InterviewFields.Minutes, new FieldProblem.NotA(FieldShape.Count));
        }
    }
}
