using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// The candidate is mailed times to choose one of. It takes the place of an earlier offer, whose links work no longer. What stands in the
/// calendars stays there until the candidate has chosen.
/// </summary>
/// <param name="Slots">At least one, and no more than <see cref="OfferedTimes.Most"/>.</param>
/// <param name="Until">When the links end.</param>
/// <param name="Key">Signs them.</param>
public sealed record OfferTimesToCandidate(CaseId Interview, int Seen, ImmutableArray<Slot> Slots, Instant Until, LinkToken Key)
    : InterviewCommand(Interview, Seen)
{
    protected override InterviewAction Action => InterviewAction.Offered;

    // How many: when they are would be known for longer than who was offered them.
    protected override string Text => Slots.Length.ToString(CultureInfo.InvariantCulture);

    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview is { State: InterviewState.Proposed or InterviewState.Booked, Candidate.IsErased: false };
    }

    protected override InterviewRefusal? Hinders(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return Slots.Length is 0 or > OfferedTimes.Most || Until <= now
            ? new InterviewRefusal.SlotPast()
            : Slots.Select(slot => HoldSlot.Hinders(interview, slot, now)).FirstOrDefault(hindrance => hindrance is not null);
    }

    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        return interview with
        {
            Offer = new OfferedTimes(interview.Version + 1, [.. Slots.OrderBy(slot => slot.Start)], Until, Key, AsksApproval: !by.Recruits),
        };
    }

    protected override bool Rings(PersonId watcher, Interview interview) => false;

    protected override ImmutableArray<Effect> Mails(Interview interview, Person by)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        return [new Effect.MailTimes(interview.Id, by.Id, interview.Offer!.Number)];
    }
}
