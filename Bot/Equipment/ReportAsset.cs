using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>A form to report a problem, filled in with the machine on whose card the button is.</summary>
internal sealed class ReportAsset(ReportRepairDialog dialog) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ReportAsset];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Tag() is not { } tag)
        {
            return new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        await dialog.OpenForAsync(turn, person, tag, cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
