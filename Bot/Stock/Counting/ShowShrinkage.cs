using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Bot.Stock.Counting;

/// <summary>The shrinkage of a month takes the place of another month's, or of a count that is over.</summary>
internal sealed class ShowShrinkage(ShrinkageCards cards) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowShrinkage];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var month = YearMonthPattern.Iso.Parse(press.After ?? string.Empty) is { Success: true, Value: var one } && one.Year is > 2000 and < 2200 ? one : (YearMonth?)null;
        return new CardAnswer.Replace(await cards.ShowAsync(month, cancellation));
    }
}
