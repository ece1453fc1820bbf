using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Equipment;

/// <summary>A tag that nobody has entered into the register, and what can be done with it.</summary>
public static class UnknownAssetCard
{
    public static AdaptiveCard For(AssetTag tag, Person reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var words = AssetSentences.NotInRegister(tag);
        return Sheet.Of(words, [Line.Words(words)], Buttons(tag, reader));
    }

    private static IEnumerable<AdaptiveAction> Buttons(AssetTag tag, Person reader)
    {
        yield return new Button(Words.OfferReport, Verbs.ReportAsset) { Tag = tag, IsTheThingToDo = true }.ToAction();
        if (reader.RunsBackOffice)
        {
            yield return new Button(Words.AssetFormTitle, Verbs.NewAsset) { Tag = tag }.ToAction();
        }
    }
}
