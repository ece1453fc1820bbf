using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>A request for supplies as it is, for one reader.</summary>
public static class SupplyCard
{
    /// <param name="notice">Why the reader's last press was refused, if it was.</param>
    public static AdaptiveCard For(SupplyRequest request, Person reader, SupplyNotice? notice = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        return Sheet.Of(Summary(request, reader), [Line.Title(SupplyFormTexts.Title)]);
    }

    /// <summary>What takes the place of a card that came again further down.</summary>
    public static AdaptiveCard Moved(SupplyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var words = Phrase.Of(SupplyTexts.Moved, request.Id);
        return Sheet.Of(words, [Line.Of(Line.Small(words))]);
    }

    /// <summary>What takes the place of the card of somebody who may not see the request any more.</summary>
    public static AdaptiveCard NotYours(SupplyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var words = Phrase.Of(Words.NoLongerYours, request.Id);
        return Sheet.Of(words, [Line.Of(Line.Small(words))]);
    }

    /// <summary>The line of the notification.</summary>
    public static string Summary(SupplyRequest request, Person reader)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        return request.Id.Value;
    }
}
