using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>The pages of the register, each in the place of the one before.</summary>
internal sealed class ListAssets(IEquipment equipment, TextRecognizer recognizer) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ListAssets, Cards.Verbs.ListRetiredAssets];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var list = ListOf(press, turn.Activity.Locale);
        var page = await equipment.ListAsync(list, press.After, AssetListCard.PageSize, cancellation);
        return new CardAnswer.Replace(AssetListCard.For(list, page, first: press.After is null));
    }

    private AssetList ListOf(CardPress press, string? locale)
    {
        if (press.Verb == Cards.Verbs.ListRetiredAssets)
        {
            return new AssetList.Retired();
        }

        var kind = recognizer.Kind(press.Text(AssetFields.Kind), locale);
        return kind.Length is > 0 and <= AssetFacts.KindLimit ? new AssetList.OfKind(kind) : new AssetList.All();
    }
}
