using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>When an interview is, with whom and where.</summary>
internal static class InterviewFacts
{
    public static IEnumerable<AdaptiveElement> For(InterviewView view)
    {
        var interview = view.Interview;
        var slot = interview.Held?.Slot ?? interview.Booking?.Slot;
        if (slot is not null)
        {
            yield return Fact.Row(InterviewTexts.FactWhen, AdaptiveSpacing.Medium, Line.Bold(LocalClock.MomentSpan(slot.Start, slot.End, view.Zone)));
        }

        yield return Fact.Row(InterviewTexts.FactPanel, slot is null ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small, Line.Run(Panel(view, slot)));
        if (slot is not null && Also(view, slot) is { Length: > 0 } also)
        {
            yield return Fact.Row(InterviewTexts.FactAlso, AdaptiveSpacing.Small, Line.Run(also));
        }

        if (slot?.Rounds[0].Room is { } room)
        {
            yield return Fact.Row(InterviewTexts.FactRoom, AdaptiveSpacing.Small, Line.Run(InterviewWords.Room(room, view.Rooms)));
        }

        if (slot is not null && interview.State < InterviewState.Over && CandidateTime(view, slot) is { } time)
        {
            yield return Fact.Row(InterviewTexts.FactCandidate, AdaptiveSpacing.Small, Line.Run(time));
        }

        if (view.Runs && interview.Candidate.Mail.Length > 0)
        {
            yield return Fact.Row(InterviewTexts.FactMail, AdaptiveSpacing.Small, Line.Run(UserText.InColumn(interview.Candidate.Mail)));
        }

        if (interview.AskedBy.Id != view.Reader.Id)
        {
            yield return Fact.Row(InterviewTexts.FactAsked, AdaptiveSpacing.Small, Line.Run(InterviewWords.Name(interview.AskedBy)));
        }
    }

    /// <summary>"Sam and Priya (14:30 Kolkata)"</summary>
    private static string Panel(InterviewView view, Slot? slot)
    {
        var names = view.Names;
        IEnumerable<string> people = slot is null ? view.Interview.Panel.Select(one => one.Mailbox) : People(slot);
        return InterviewWords.List([.. people.Select(mailbox =>
            slot is not null && view.Zones.GetValueOrDefault(mailbox) is { } zone && LocalClock.Elsewhere(slot.Start, zone, view.Zone) is { } time
                ? Phrase.Of(InterviewTexts.Whom, names.Of(mailbox), time)
                : names.Of(mailbox))]);
    }

    private static string Also(InterviewView view, Slot slot)
    {
        ImmutableArray<string> also = [.. slot.Rounds.SelectMany(round => round.Optional).Distinct(StringComparer.OrdinalIgnoreCase)];
        return also.IsEmpty ? string.Empty : view.Names.List(also);
    }

    private static string? CandidateTime(InterviewView view, Slot slot) =>
        view.Interview.Candidate.Zone is { } id && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone ? LocalClock.Elsewhere(slot.Start, zone, view.Zone) : null;

    private static IEnumerable<string> People(Slot slot) => slot.Rounds.SelectMany(round => round.People).Distinct(StringComparer.OrdinalIgnoreCase);
}
