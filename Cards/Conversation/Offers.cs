using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Conversation;

/// <summary>The buttons that lead into everything the bot does.</summary>
internal static class Offers
{
    /// <param name="said">What was written, so that a form can begin with it; null when nothing was.</param>
    public static IEnumerable<AdaptiveAction> For(Person person, string? said = null)
    {
        yield return new Button(Words.OfferReport, Verbs.New)
        {
            Known = said is { Length: > 0 } ? (RepairFields.Symptom, said) : null,
            IsTheThingToDo = true,
        }.ToAction();
        yield return new Button(Words.OfferMine, Verbs.ListMine).ToAction();
        if (person.RunsBackOffice)
        {
            yield return new Button(Words.OfferOpen, Verbs.ListOpen).ToAction();
        }
    }

    public static AdaptiveAction Help() => new Button(Words.OfferHelp, Verbs.Help).ToAction();

    public static AdaptiveAction FailedDeliveries() => new Button(Words.OfferDeliveries, Verbs.FailedDeliveries).ToAction();
}
