using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Bot.Repairs;
using BackOffice.Cards;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.Guides;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Guides;

/// <summary>Somebody who came by a label says what is wrong with the machine: its guide takes the form's place.</summary>
internal sealed class ChooseGuide(ReportRepairDialog dialog, SentForm sent, RandomNumberGenerator random) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.GuideOffer];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (await sent.FindAsync(press, person, cancellation) is { } repair)
        {
            return repair;
        }

        var draft = PressedForm.Draft(press, random);
        return GuideKey.TryParse(press.Text(CardData.Guide), out var key)
            && await dialog.ShowGuideAsync(turn, person, draft, key, press.Message, cancellation) is { } card
                ? new CardAnswer.Replace(card)
                : new CardAnswer.Say(PressSentences.NoSuchGuide());
    }

    public CardAnswer AfterOutage(CardPress press, string reference) =>
        PressedForm.Again(PressedForm.Draft(press, random), [], TroubleSentences.NotSaved(reference));
}
