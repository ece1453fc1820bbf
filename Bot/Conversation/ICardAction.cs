using AdaptiveCards;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Conversation;

/// <summary>What one or several buttons do.</summary>
internal interface ICardAction
{
    /// <summary>The verbs of the buttons, see <see cref="Cards.Verbs"/>.</summary>
    IReadOnlyCollection<string> Verbs { get; }

    /// <summary>Nothing is changed, so that it is enough to know the person as of a minute ago.</summary>
    bool OnlyReads { get; }

    /// <summary>What to show when the tables did not answer, so that nothing typed is lost; null where a sentence is enough.</summary>
    CardAnswer? AfterOutage(CardPress press, string reference) => null;

    Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation);
}

/// <summary>What the person who pressed gets to see.</summary>
internal abstract record CardAnswer
{
    private CardAnswer()
    {
    }

    /// <summary>This card takes the place of the one that was pressed.</summary>
    public sealed record Replace(AdaptiveCard Card) : CardAnswer;

    /// <summary>The card stays as it is; the client shows the sentence with it.</summary>
    public sealed record Say(string Sentence) : CardAnswer;
}
