using BackOffice.Cards;
using BackOffice.Cards.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Conversation;

/// <summary>Somebody was asked which of two things their text meant, and says which.</summary>
internal sealed class SayWhatWasMeant(TextRecognizer recognizer, RootDialog dialogs) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Meant];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var said = press.Text(CardData.Said);
        if (said.Length == 0 || !Enum.TryParse<Intent>(press.Text(CardData.Intent), out var meant) || !Enum.IsDefined(meant))
        {
            return new CardAnswer.Say(PressSentences.UnknownButton());
        }

        await dialogs.RunAsync(turn, person, recognizer.Recognize(said, turn.Activity.Locale, meant), cancellation);
        return new CardAnswer.Replace(ClarifyCard.Answered(said, meant.ToString()));
    }
}
