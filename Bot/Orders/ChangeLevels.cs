using System.Globalization;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Orders;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>A reorder point and a target that were suggested go into the item's entry, unless somebody changed it meanwhile.</summary>
internal sealed class ChangeLevels(CoverCards cards, IStock stock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.AcceptLevels];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (!ItemCode.TryParse(press.Text(Cards.CardData.Item), out var code)
            || Levels(press) is not { } levels
            || await stock.FindAsync(code, cancellation) is not { } item)
        {
            return new CardAnswer.Say(ReorderSentences.NoSuchItem());
        }

        var command = new AcceptLevels(code, press.Version, levels).For(item);
        return await stock.EditAsync(command, person, cancellation) switch
        {
            StockOutcome.Done(var after) => new CardAnswer.Replace(cards.Levels(after)),
            StockOutcome.Refused { Item: { } truth } => new CardAnswer.Replace(cards.Levels(truth, ReorderSentences.LevelsStale(truth))),
            _ => new CardAnswer.Say(ReorderSentences.NoSuchItem()),
        };
    }

    private static StockLevels? Levels(CardPress press) => press.Text(Cards.CardData.Levels).Split('-') is [var point, var target]
        && int.TryParse(point, NumberStyles.None, CultureInfo.InvariantCulture, out var low)
        && int.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var high)
            ? new StockLevels(low, high)
            : null;
}
