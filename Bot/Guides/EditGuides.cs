using AdaptiveCards;
using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Guides;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Guides;

/// <summary>Further pages of the list of guides, and the buttons on a guide, for whoever runs the back office.</summary>
internal sealed class EditGuides(IGuides guides) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } =
        [Cards.Verbs.GuideList, Cards.Verbs.GuideShow, Cards.Verbs.GuideSave, Cards.Verbs.GuideUp, Cards.Verbs.GuideRestore];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Verb == Cards.Verbs.GuideList)
        {
            return new CardAnswer.Replace(GuideListCard.For(await guides.ListAsync(cancellation), press.Number(CardData.Place)));
        }

        if (!GuideKey.TryParse(press.Text(CardData.Guide), out var key))
        {
            return new CardAnswer.Say(PressSentences.NoSuchGuide());
        }

        return press.Verb == Cards.Verbs.GuideShow
            ? await guides.FindAsync(key, cancellation) is { } guide
                ? await SendAsync(turn, GuideEditCard.For(guide, person), cancellation)
                : new CardAnswer.Say(PressSentences.NoSuchGuide())
            : await ChangeAsync(key, person, press, cancellation);
    }

    private async Task<CardAnswer> ChangeAsync(GuideKey key, Person person, CardPress press, CancellationToken cancellation)
    {
        GuideCommand command = press.Verb switch
        {
            Cards.Verbs.GuideSave => new EditGuide(key, press.Version, press.Text(GuideFields.Steps)),
            Cards.Verbs.GuideUp => new MoveStepUp(key, press.Version, press.Number(CardData.Place)),
            _ => new RestoreGuide(key, press.Version),
        };
        return await guides.ChangeAsync(command, person, cancellation) switch
        {
            GuideOutcome.Done(var guide) => new CardAnswer.Replace(GuideEditCard.For(guide, person)),

            // Whoever moves a step twice with one finger sees where it is by now.
            GuideOutcome.Refused(Refusal.Stale, { } guide) when command is MoveStepUp => new CardAnswer.Replace(GuideEditCard.For(guide, person)),
            GuideOutcome.Refused(var why, { } guide) => new CardAnswer.Replace(GuideEditCard.For(guide, person, why, (command as EditGuide)?.Text)),
            _ => new CardAnswer.Say(PressSentences.NoSuchGuide()),
        };
    }

    private static async Task<CardAnswer> SendAsync(ITurnContext turn, AdaptiveCard card, CancellationToken cancellation)
    {
        await turn.SendActivityAsync(CardMessages.New(card), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
