using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>How a machine has done: its faults, what they cost, and whether it is worth another repair.</summary>
internal sealed class ShowMachineRecord(MachineRecordCards records) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.MachineRecord];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Tag() is not { } tag || await records.FindAsync(tag, cancellation) is not { } card)
        {
            return new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        await turn.SendActivityAsync(CardMessages.New(card), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
