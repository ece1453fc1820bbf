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
    /// <param name="shelves">What lies of its items; null where that is not known.</param>
    public static AdaptiveCard For(SupplyRequest request, Person reader, SupplyNotice? notice = null, SupplyShelves? shelves = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        shelves ??= SupplyShelves.Unknown;
        return Sheet.Of(
            Summary(request, reader),
            [
                .. Notice(request, reader, notice),
                Head.NumberAndState(
                    request.Id.Value, SupplyWords.Of(request.State), SupplyWords.ColorOf(request.State), isOver: request.State is SupplyState.Withdrawn),
                Title(request, reader),
                .. SupplyPrompt.For(request, reader, notice),
                .. request.Lines.Select(line => SupplyLineRow.For(request, line, reader, shelves)),
                .. SupplyFacts.For(request, reader, shelves),
                .. Last(request, reader),
                .. SupplyButtons.Above(request, reader, notice),
            ],
            SupplyButtons.Last(request, reader));
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
    public static string Summary(SupplyRequest request, Person reader) => SupplySentences.Summary(request, reader);

    private static AdaptiveRichTextBlock Title(SupplyRequest request, Person reader)
    {
        var place = request.Place.Length == 0 ? null : Phrase.Of(Words.TitleWhere, UserText.InLine(request.Place));
        return Head.Title(
            request.Requester.Id == reader.Id ? SupplyTexts.TitleOwn : Phrase.Of(SupplyTexts.TitleOf, UserText.Name(request.Requester)), place);
    }

    private static IEnumerable<AdaptiveElement> Notice(SupplyRequest request, Person reader, SupplyNotice? notice)
    {
        if (notice is null)
        {
            yield break;
        }

        var style = notice.Why is SupplyRefusal.Invalid ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning;
        yield return Banner.Of(style,
        [
            .. SupplySentences.Refused(notice.Why, request, reader, Moment.OnCard).Select(sentence => Line.Of(Line.Bold(sentence))),
            .. Lost(request, reader, notice),
        ]);
    }

    // What was typed has no input any more to be put back into.
    private static IEnumerable<AdaptiveElement> Lost(SupplyRequest request, Person reader, SupplyNotice notice) =>
        notice.In(SupplyFields.Why) is { } reason && !request.WaitsFor(reader) ? [YouWrote(reason)]
        : notice.In(SupplyFields.Question) is { } question && !request.WaitsFor(reader) ? [YouWrote(question)]
        : notice.In(SupplyFields.Answer) is { } answer && request is not { State: SupplyState.Waiting, Question.IsOpen: true } ? [YouWrote(answer)]
        : [];

    private static AdaptiveRichTextBlock YouWrote(string text) => Line.Of(Line.Run(Phrase.Of(Words.YouWrote, UserText.Paragraph(text))));

    private static IEnumerable<AdaptiveElement> Last(SupplyRequest request, Person reader) => request.Last.What is SupplyAction.Requested
        ? []
        : [Foot.Of(
            SupplySentences.Did(request.Last, reader, Moment.OnCard(request.Last.At)),
            new Button(Words.ActionHistory, Verbs.SuppliesHistory) { Case = request.Id })];
}
