using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>The steps from an empty form to times that can be chosen: everything is on the card, nothing is stored before a time is taken.</summary>
internal sealed class PlanInterview(
    PrepareInterview prepare, FindPanel panel, IPositions positions, WorkingHours hours, RandomNumberGenerator random, IClock clock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } =
    [
        InterviewVerbs.New,
        InterviewVerbs.FindTimes,
        InterviewVerbs.ChangeForm,
        InterviewVerbs.ChooseWho,
        InterviewVerbs.OtherTimes,
        InterviewVerbs.Discard,
    ];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Verb == InterviewVerbs.Discard)
        {
            return new CardAnswer.Replace(InterviewFormCard.Discarded());
        }

        var open = await positions.ListAsync(cancellation);
        var draft = InterviewPress.Draft(press, open);
        if (press.Verb != InterviewVerbs.New && draft is null)
        {
            return new CardAnswer.Say(BookingSentences.CardTooOld());
        }

        draft ??= Empty();
        try
        {
            return new CardAnswer.Replace(await (press.Verb switch
            {
                InterviewVerbs.New or InterviewVerbs.ChangeForm => prepare.FormAsync(draft, default, banner: null, cancellation),
                InterviewVerbs.ChooseWho => ChooseAsync(draft, person, press, cancellation),
                InterviewVerbs.OtherTimes => prepare.NextAsync(draft, person, cancellation, after: InterviewPress.After(press)),
                _ => prepare.NextAsync(draft, person, cancellation),
            }));
        }
        catch (CalendarRefusedException)
        {
            return new CardAnswer.Replace(InterviewFormCard.For(draft, open, banner: BookingSentences.CalendarsClosed()));
        }
    }

    public CardAnswer? AfterOutage(CardPress press, string reference) => InterviewPress.Draft(press, []) is { } draft
        ? new CardAnswer.Replace(InterviewFormCard.For(draft, [], banner: BookingSentences.CalendarsSilent(reference)))
        : null;

    // What was answered is a person of that name, or another name, which then stands in the panel. The names are asked in the same order again.
    private async Task<AdaptiveCards.AdaptiveCard> ChooseAsync(InterviewDraft draft, Person person, CardPress press, CancellationToken cancellation)
    {
        var asked = (await panel.FindAsync(draft.Panel, person, ImmutableDictionary<string, PersonId>.Empty, cancellation)).Asked;
        var chosen = new Dictionary<string, PersonId>(StringComparer.OrdinalIgnoreCase);
        var names = draft.Panel;
        foreach (var (name, index) in asked.Select((name, index) => (name, index)))
        {
            var answer = TypedText.Beginning(TypedText.Clean(press.Text(InterviewFields.Who(index + 1))), Candidate.NameLimit);
            if (name.Found.FirstOrDefault(one => one.Id.Value == answer) is { } one)
            {
                chosen[name.Typed] = one.Id;
            }
            else if (answer.Length > 0)
            {
                names = names.Replace(name.Typed, answer, StringComparison.OrdinalIgnoreCase);
            }
        }

        return await prepare.NextAsync(draft with { Panel = names, Seats = [] }, person, cancellation, chosen);
    }

    private InterviewDraft Empty()
    {
        var today = hours.DateOf(clock.GetCurrentInstant());
        return new InterviewDraft(CaseId.Mint(CaseKind.Interview, random), today, today.PlusDays(DraftFromWords.UsualDays));
    }
}
