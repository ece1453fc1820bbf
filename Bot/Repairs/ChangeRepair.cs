using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Storage;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Bot.Repairs;

/// <summary>The buttons of a repair's card. What comes back is the card as the repair now is, whether the command was taken or not.</summary>
internal sealed class ChangeRepair(IRepairs repairs, RepairCommands commands, IParts parts, ShownCards shown, IClock clock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs => commands.Verbs;

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is not { } id)
        {
            return new CardAnswer.Say(PressSentences.NoSuchCase());
        }

        var (command, fields) = commands.Read(id, press);
        if (command is WaitForParts { Part: var part }
            && await WouldBeTakenAsync(command, person, cancellation)
            && await parts.ReserveAsync(id, part, cancellation) is PartOutcome.Reserved)
        {
            return new CardAnswer.Say(RepairSentences.PartInStock(part, id));
        }

        var typed = Typed(press, fields);
        switch (await repairs.ChangeAsync(command, person, cancellation))
        {
            case RepairOutcome.Done(var repair):
                return new CardAnswer.Replace(RepairCard.For(repair, person));
            case RepairOutcome.Refused { Repair: { } repair, Why: var why }:
                await KeepWordsAsync(why, typed, repair, person, cancellation);
                return new CardAnswer.Replace(RepairCard.For(repair, person, new CardNotice(why, typed)));
            default:
                return new CardAnswer.Say(PressSentences.NoSuchCase());
        }
    }

    // Nothing is put by for a press that is refused, nor for one that was carried out before.
    private async Task<bool> WouldBeTakenAsync(RepairCommand command, Person person, CancellationToken cancellation) =>
        await repairs.FindAsync(command.Repair, cancellation) is { } repair
        && command.Decide(repair, person, clock.GetCurrentInstant()) is RepairDecision.Accepted;

    /// <summary>What was typed with the press; null for nothing.</summary>
    private static RepairTyped? Typed(CardPress press, string[] fields) => fields.Any(field => press.Text(field).Length > 0)
        ? new RepairTyped(fields[0], press.Text(fields[0])) { Others = [.. fields[1..].Select(field => (field, press.Text(field)))] }
        : null;

    // Where somebody else was faster, their change is on its way to this very card. Text far over any limit is not worth a row.
    private Task KeepWordsAsync(Refusal why, RepairTyped? typed, Repair repair, Person person, CancellationToken cancellation) =>
        why is Refusal.Stale or Refusal.WrongState && typed is { Text.Length: > 0 and <= FaultReport.SymptomLimit }
            ? shown.KeepWordsAsync(
                repair.Id, person.Id, new UnsentWords(typed.Field, typed.Text, why is Refusal.Stale, repair.Version), cancellation)
            : Task.CompletedTask;
}
