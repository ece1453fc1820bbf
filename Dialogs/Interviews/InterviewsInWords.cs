using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Dialogs.Interviews;

/// <summary>What somebody wants of interviews, in words.</summary>
public sealed class InterviewsInWords(
    IInterviews interviews,
    IPositions positions,
    PrepareInterview prepare,
    InterviewLists lists,
    IInterviewCards cards,
    WorkingHours hours,
    RandomNumberGenerator random,
    IClock clock)
{
    /// <returns>False when the text is about something else.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, Person person, Understood understood, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(understood);
        if (understood.Case is { Kind: CaseKind.Interview } id)
        {
            await ShowAsync(turn, person, id, cancellation);
            return true;
        }

        if (InterviewWishReader.Read(understood.Text) is { } wish)
        {
            await ListAsync(turn, person, wish, cancellation);
            return true;
        }

        return false;
    }

    /// <summary>A new interview, as far as the text tells of it.</summary>
    public async Task BookAsync(ITurnContext turn, Person person, Understood understood, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(understood);
        var draft = DraftFromWords.Read(
            CaseId.Mint(CaseKind.Interview, random), understood, await positions.ListAsync(cancellation), hours, clock.GetCurrentInstant());
        AdaptiveCard card;
        try
        {
            card = await prepare.NextAsync(draft, person, cancellation, isFirst: true);
        }
        catch (CalendarRefusedException)
        {
            card = await prepare.FormAsync(draft, default, BookingSentences.CalendarsClosed(), cancellation);
        }

        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }

    /// <summary>What is planned for somebody: an interview is moved, cancelled and scored on its card.</summary>
    public Task ShowOwnAsync(ITurnContext turn, Person person, CancellationToken cancellation) =>
        ListAsync(turn, person, InterviewWish.Mine, cancellation);

    private async Task ShowAsync(ITurnContext turn, Person person, CaseId id, CancellationToken cancellation)
    {
        if (await interviews.FindAsync(id, cancellation) is { } interview && interview.MayBeSeenBy(person))
        {
            var card = await cards.ForAsync(interview, person, cancellation);
            await turn.ShowAsync(card, card.FallbackText, cancellation);
            return;
        }

        await turn.SayAsync(InterviewSentences.NoSuchInterview(), cancellation);
    }

    private async Task ListAsync(ITurnContext turn, Person person, InterviewWish wish, CancellationToken cancellation)
    {
        var card = wish switch
        {
            InterviewWish.Mine => await lists.OwnAsync(person, after: null, cancellation),
            InterviewWish.All => await lists.AllAsync(person, after: null, cancellation),
            InterviewWish.Today => await lists.TodayAsync(person, cancellation),
            InterviewWish.ImportPositions => person.Recruits ? ImportCard.Ask(of: ImportSubject.Positions) : null,
            _ => person.Recruits ? PositionListCard.For(await positions.ListAsync(cancellation)) : null,
        };
        await (card is null
            ? turn.SayAsync(BookingSentences.OnlyRecruiters(), cancellation)
            : turn.ShowAsync(card, card.FallbackText, cancellation));
    }
}

/// <summary>Port: an interview's card for a reader.</summary>
public interface IInterviewCards
{
    Task<AdaptiveCard> ForAsync(Interview interview, Person reader, CancellationToken cancellation);
}
