using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Stock;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Stock;

/// <summary>What somebody asks of the stock in words, or wants to have done with it.</summary>
public sealed class StockInWords(IStock stock, ItemCards cards)
{
    /// <summary>More things of one question are not answered.</summary>
    private const int MostAsked = 3;

    /// <summary>What is surely about the stock, whatever else lies open.</summary>
    /// <returns>False when the text is to be read as if it were no order.</returns>
    internal async Task<bool> TryAsync(ITurnContext turn, Person person, Understood understood, CancellationToken cancellation)
    {
        switch (understood)
        {
            case { Stock: { IsSure: true } order }:
                await ShowAsync(turn, await ListAsync(person, order.Deed, cancellation), cancellation);
                return true;
            case { Stock: { Deed: StockDeed.Issue or StockDeed.Move } order } when person.RunsBackOffice:
                return await TryShowAsync(turn, person, understood, order.Item!.Name, cancellation);
            case var _ when understood.Surely(Intent.StockLevel):
                await AnswerAsync(turn, person, understood, cancellation);
                return true;
            case { Stock: { Deed: StockDeed.Ask } order } when MayMeanStock(understood):
                return await TryShowAsync(turn, person, understood, order.Item!.Name, cancellation);
            case var _ when Code(understood) is { } code && (await stock.CatalogAsync(cancellation)).Any(item => item.Code == code):
                await ShowAsync(turn, (await cards.FindAsync(code, person, cancellation))!, cancellation);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A question about the stock: of each thing that it names how much there is, or a list.</summary>
    internal async Task AnswerAsync(ITurnContext turn, Person person, Understood understood, CancellationToken cancellation)
    {
        ImmutableArray<string> names =
        [
            .. understood.Items.Take(MostAsked).Select(item => item.Name),
            .. understood is { Items.IsEmpty: true, Stock: { Deed: StockDeed.Ask, Item.Name: var asked } } ? [asked] : Array.Empty<string>(),
        ];
        foreach (var name in names)
        {
            await ShowAsync(turn, await FoundAsync(person, understood, name, cancellation) ?? WhichItemCard.None(name, person), cancellation);
        }

        if (names.IsEmpty)
        {
            var card = person.RunsBackOffice && await AtPlaceAsync(understood.Text, cancellation) is { } there
                ? there
                : await ListAsync(person, understood.Stock?.Deed ?? StockDeed.List, cancellation);
            await ShowAsync(turn, card, cancellation);
        }
    }

    /// <summary>What a text that could mean several items wants of one of them.</summary>
    public async Task<AdaptiveCard> MeantAsync(Person person, Understood understood, StockItem item, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(understood);
        return person.RunsBackOffice && StepInWords.Of(understood.Stock, item) is { } step
            ? cards.Step(item, step)
            : await cards.ForAsync(item, person, cancellation);
    }

    // "wie viel A4 haben wir" may be judged to be anything; that such an item is kept tells that the stock is meant.
    private static bool MayMeanStock(Understood understood) => understood is
    {
        Kind: null, Equipment: null, Intent: Intent.None or Intent.StockLevel or Intent.RequestSupplies or Intent.MyRequests or Intent.Reorder,
    };

    private async Task<bool> TryShowAsync(ITurnContext turn, Person person, Understood understood, string name, CancellationToken cancellation)
    {
        if (await FoundAsync(person, understood, name, cancellation) is not { } card)
        {
            return false;
        }

        await ShowAsync(turn, card, cancellation);
        return true;
    }

    /// <returns>Null where nothing is called like that.</returns>
    private async Task<AdaptiveCard?> FoundAsync(Person person, Understood understood, string name, CancellationToken cancellation) =>
        FindItem.Named(name, await stock.CatalogAsync(cancellation)) switch
        {
            FoundItem.One(var item) => await MeantAsync(person, understood, await stock.FindAsync(item.Code, cancellation) ?? item, cancellation),
            FoundItem.OneOf(var candidates) => WhichItemCard.Ask(name, understood.Text, candidates),
            _ => null,
        };

    /// <summary>What lies at the place that a text names; null where it names none.</summary>
    private async Task<AdaptiveCard?> AtPlaceAsync(string text, CancellationToken cancellation)
    {
        var page = await stock.ListAsync(StockList.Kept, after: null, SearchItems.Most, cancellation);
        var place = page.Items.SelectMany(item => item.Shelves)
            .Where(shelf => text.Contains(shelf.Place, StringComparison.OrdinalIgnoreCase))
            .MaxBy(shelf => shelf.Place.Length)?.Place;
        return place is null ? null : StockListCard.For(new StockView.Found(place, [.. page.Items.Where(item => item.At(place) > 0)]));
    }

    private async Task<AdaptiveCard> ListAsync(Person person, StockDeed deed, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return StockListCard.NotYours();
        }

        if (deed is StockDeed.Add)
        {
            return ItemFormCard.New(new ItemForm());
        }

        var list = deed switch
        {
            StockDeed.ListLow => StockList.Low,
            StockDeed.ListRetired => StockList.Retired,
            _ => StockList.Kept,
        };
        return StockListCard.For(new StockView.Listed(list, await stock.ListAsync(list, after: null, StockListCard.PageSize, cancellation), IsFirst: true));
    }

    /// <summary>The code that is the whole text.</summary>
    private static ItemCode? Code(Understood understood)
    {
        var text = understood.Equipment is { Deed: EquipmentDeed.Show, Tag: { } tag } ? tag.Value : understood.Text.Trim();
        return text.Contains('-', StringComparison.Ordinal) && ItemCode.TryParse(text, out var code) ? code : null;
    }

    private static async Task ShowAsync(ITurnContext turn, AdaptiveCard card, CancellationToken cancellation) =>
        await turn.ShowAsync(card, card.FallbackText, cancellation);
}
