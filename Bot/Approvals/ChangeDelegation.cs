using System.Collections.Immutable;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Approvals;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Storage;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Bot.Approvals;

/// <summary>Somebody of the back office has another decide for them on some days, or decides themselves again.</summary>
internal sealed class ChangeDelegation(ApproverTable approvers, IDelegations delegations, IPeople people, WorkingHours hours, IClock clock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowDelegation, Cards.Verbs.Delegate, Cards.Verbs.EndDelegation];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var today = hours.DateOf(clock.GetCurrentInstant());
        return press.Verb switch
        {
            Cards.Verbs.Delegate => await SaveAsync(person, press, today, cancellation),
            Cards.Verbs.EndDelegation => await EndAsync(person, cancellation),
            _ => await ShowAsync(turn, person, today, cancellation),
        };
    }

    private async Task<CardAnswer> ShowAsync(ITurnContext turn, Person person, LocalDate today, CancellationToken cancellation)
    {
        var card = DelegationCard.For(await CurrentAsync(person, today, cancellation), await OthersAsync(person, cancellation), today);
        await turn.SendActivityAsync(CardMessages.New(card), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }

    private async Task<CardAnswer> SaveAsync(Person person, CardPress press, LocalDate today, CancellationToken cancellation)
    {
        // Who is named comes from a card, so it may be anybody: it counts for nothing that they were among the choices.
        var chosen = Office.PersonIds.From(press.Text(DelegateApprovals.ToField)) is { } id ? await people.FindAsync(id, cancellation) : null;
        var command = new DelegateApprovals(chosen, press.Date(DelegateApprovals.FromField), press.Date(DelegateApprovals.UntilField));
        var (errors, delegation) = command.Decide(person, today);
        if (delegation is null)
        {
            return new CardAnswer.Replace(DelegationCard.For(
                await CurrentAsync(person, today, cancellation), await OthersAsync(person, cancellation), today, errors, command));
        }

        await delegations.PutAsync(delegation, cancellation);
        return new CardAnswer.Replace(DelegationCard.Done(delegation));
    }

    private async Task<CardAnswer> EndAsync(Person person, CancellationToken cancellation)
    {
        await delegations.EndAsync(person.Id, cancellation);
        return new CardAnswer.Replace(DelegationCard.Done(delegation: null));
    }

    private async Task<Delegation?> CurrentAsync(Person person, LocalDate today, CancellationToken cancellation) =>
        (await delegations.ListAsync(today, cancellation)).FirstOrDefault(delegation => delegation.Who.Id == person.Id);

    /// <summary>Everybody else whose role it is to decide, and who has met the bot: nobody else gets its cards.</summary>
    private async Task<ImmutableArray<PersonName>> OthersAsync(Person person, CancellationToken cancellation)
    {
        var (executives, managers) = await approvers.ListAsync(Approval.MostAsked, cancellation);
        var found = await Task.WhenAll(executives.Concat(managers).Where(id => id != person.Id).Distinct().Select(id => people.FindAsync(id, cancellation)));
        return [.. found.OfType<Person>().Where(other => other.Chat is not null).Select(other => other.Named)];
    }
}
