using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>A thing of a request: what it is, how much of it, and where it stands.</summary>
internal static class SupplyLineRow
{
    private const int PlaceLength = 30;

    public static AdaptiveColumnSet For(SupplyRequest request, SupplyLine line, Person reader, SupplyShelves shelves) => new()
    {
        Separator = true,
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                Items = [Line.Of(Line.Bold(SupplyWords.Name(line.Name))), .. Standing(request, line, reader, shelves)],
            },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Amount(line)] },
        ],
    };

    private static AdaptiveRichTextBlock Amount(SupplyLine line)
    {
        var amount = Line.Of(Line.Run(SupplyWords.Amount(line, line.Granted ?? line.Asked)));
        amount.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return amount;
    }

    private static IEnumerable<AdaptiveElement> Standing(SupplyRequest request, SupplyLine line, Person reader, SupplyShelves shelves)
    {
        string[] parts = [.. request.State is SupplyState.Waiting ? Before(line, reader, shelves) : After(request, line, reader, shelves)];
        if (parts.Length > 0)
        {
            var words = Line.Of(Line.Subtle(string.Join(Words.ListComma, parts)));
            words.Spacing = AdaptiveSpacing.None;
            yield return words;
        }
    }

    private static IEnumerable<string> Before(SupplyLine line, Person reader, SupplyShelves shelves)
    {
        if (line.Item is null)
        {
            yield return SupplyTexts.LineNotKept;
        }
        else if (shelves.Of(line.Item) is { } item && reader.RunsBackOffice)
        {
            yield return item.Available <= 0 ? SupplyTexts.LineNone : Phrase.Of(SupplyTexts.LineToDecide, Quantity.Of(item.Available, item.Facts.Unit));
        }
    }

    private static IEnumerable<string> After(SupplyRequest request, SupplyLine line, Person reader, SupplyShelves shelves)
    {
        if (line.Granted is 0)
        {
            yield return SupplyTexts.LineNotGranted;
        }

        if (line.Granted is { } granted && granted < line.Asked)
        {
            yield return Phrase.Of(SupplyTexts.LineFewer, SupplyWords.Amount(line, line.Asked));
        }

        if (line.Issued > 0 && line.Issued < line.Granted)
        {
            yield return Phrase.Of(SupplyTexts.LineIssued, SupplyWords.Amount(line, line.Issued));
        }

        if (line.Reserved > 0)
        {
            yield return line.Reserved == line.Granted ? SupplyTexts.LineAllReserved : Phrase.Of(SupplyTexts.LineReserved, SupplyWords.Amount(line, line.Reserved));
        }

        if (reader.RunsBackOffice && line.Reserved > 0 && shelves.Of(line.Item) is { } item && request.State is SupplyState.Granted)
        {
            yield return Phrase.Of(SupplyTexts.LineFrom, Places(item, line.Reserved));
        }

        if (line.Waiting > 0)
        {
            yield return (line.Item is null, line.Waiting == line.Granted) switch
            {
                (true, true) => SupplyTexts.LineAllToBuy,
                (false, true) => SupplyTexts.LineAllWaiting,
                (true, false) => Phrase.Of(SupplyTexts.LineToBuy, SupplyWords.Amount(line, line.Waiting)),
                (false, false) => Phrase.Of(SupplyTexts.LineWaiting, SupplyWords.Amount(line, line.Waiting)),
            };
        }
    }

    private static string Places(StockItem item, int units) =>
        string.Join(Words.ListComma, Pick.From(item, units).Select(taken => UserText.InLine(taken.Place, PlaceLength)));
}
