using System.Globalization;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>Something that is on no order is booked at a place, once however often it is pressed.</summary>
internal sealed class BookPlainDelivery(IStock stock) : ICardAction
{
    private const int LongestName = 200;
    private const int KeptOfTooLongText = 100;

    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ReceivePlain];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (!ItemCode.TryParse(press.Text(Cards.CardData.Item), out var code)
            || press.Text(Cards.CardData.Once) is not { Length: > 0 and <= LongestName } once
            || await stock.FindAsync(code, cancellation) is not { } item)
        {
            return new CardAnswer.Say(ReorderSentences.NoSuchItem());
        }

        var units = Typed(press, StockFields.Quantity);
        var place = Typed(press, StockFields.To) is { } other && !string.IsNullOrWhiteSpace(other) ? other : Typed(press, StockFields.Place);
        _ = int.TryParse(units, NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var amount);
        return await stock.MoveAsync(new ReceiveStock(code, once, amount, place), person, cancellation) switch
        {
            StockOutcome.Done(var after) => new CardAnswer.Replace(DeliveryBookedCard.For(after, amount, place)),
            StockOutcome.Refused { Why: StockRefusal.Invalid, Item: { } there } => new CardAnswer.Replace(
                PlainDeliveryCard.For(there, units, place, once, ReorderSentences.AmountAndPlace())),
            StockOutcome.Refused { Why: var why, Item: { } there } => new CardAnswer.Replace(
                PlainDeliveryCard.For(there, units, place, once, ReorderSentences.NotBooked(there, why))),
            _ => new CardAnswer.Say(ReorderSentences.NoSuchItem()),
        };
    }

    private static string Typed(CardPress press, string field)
    {
        var text = press.Text(field);
        return text.Length <= KeptOfTooLongText ? text : text[..KeptOfTooLongText];
    }
}
