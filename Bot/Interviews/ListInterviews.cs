using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Interviews;

/// <summary>The pages of interviews, each in the place of the one before.</summary>
internal sealed class ListInterviews(InterviewLists lists) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [InterviewVerbs.List, InterviewVerbs.ListAll, InterviewVerbs.Today];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var card = press.Verb switch
        {
            InterviewVerbs.List => await lists.OwnAsync(person, press.After, cancellation),
            InterviewVerbs.ListAll => await lists.AllAsync(person, press.After, cancellation),
            _ => await lists.TodayAsync(person, cancellation),
        };
        return card is null ? new CardAnswer.Say(BookingSentences.OnlyRecruiters()) : new CardAnswer.Replace(card);
    }
}
