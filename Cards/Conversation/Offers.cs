using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Conversation;

/// <summary>The buttons that lead into everything the bot does.</summary>
internal static class Offers
{
    private const string Report = "ReportProblem";
    private const string Supplies = "RequestSupplies";
    private const string Mine = "MyRequests";
    private const string Open = "Approvals";
    private const string TakeBack = "CancelRequest";
    private const string Stock = "StockLevel";

    /// <summary>What can be done without having written anything.</summary>
    public static IEnumerable<AdaptiveAction> For(Person person)
    {
        yield return new Button(Words.OfferReport, Verbs.New) { IsTheThingToDo = true }.ToAction();
        yield return new Button(Words.OfferSupplies, Verbs.NewSupplies).ToAction();
        foreach (var list in Lists(person))
        {
            yield return Of(list, said: string.Empty);
        }
    }

    /// <summary>What may be done with a text that was not understood: the nearest first.</summary>
    /// <param name="nearest">The names of the intents that the text may have, the most probable first.</param>
    public static IEnumerable<AdaptiveAction> For(Person person, string said, ImmutableArray<string> nearest)
    {
        string[] offered = [Report, Supplies, .. Lists(person)];
        return nearest.Where(intent => offered.Contains(intent, StringComparer.Ordinal) || intent is TakeBack or Stock)
            .Concat(offered)
            .Distinct(StringComparer.Ordinal)
            .Select((intent, index) => Of(intent, said, isFirst: index == 0));
    }

    public static AdaptiveAction Help() => new Button(Words.OfferHelp, Verbs.Help).ToAction();

    public static AdaptiveAction FailedDeliveries() => new Button(Words.OfferDeliveries, Verbs.FailedDeliveries).ToAction();

    private static IEnumerable<string> Lists(Person person) => person.RunsBackOffice ? [Mine, Open, Stock] : [Mine];

    private static AdaptiveExecuteAction Of(string intent, string said, bool isFirst = false)
    {
        var button = intent switch
        {
            Mine => new Button(Words.OfferMine, Verbs.ListMine),
            Open => new Button(Words.OfferOpen, Verbs.ListOpen),
            Stock when said.Length == 0 => new Button(StockTexts.ListTitle, Verbs.OpenStock),
            Supplies when said.Length == 0 => new Button(Words.OfferSupplies, Verbs.NewSupplies),
            Report when said.Length == 0 => new Button(Words.OfferReport, Verbs.New),
            _ => new Button(WishSentences.Title(intent), Verbs.Meant) { Known = (CardData.Said, said), Intent = intent },
        };
        return (button with { IsTheThingToDo = isFirst }).ToAction();
    }
}
