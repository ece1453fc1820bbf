using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Storage;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>The buttons of a repair's card. What comes back is the card as the repair now is, whether the command was taken or not.</summary>
internal sealed class ChangeRepair(IRepairs repairs, ShownCards shown) : ICardAction
{
    private static readonly Dictionary<string, (string? Field, Func<CaseId, int, string, RepairCommand> Command)> Commands = new(StringComparer.Ordinal)
    {
        [Cards.Verbs.Start] = (null, (id, seen, _) => new StartRepair(id, seen)),
        [Cards.Verbs.Assign] = (RepairFields.Technician, (id, seen, text) => new AssignTechnician(id, seen, text)),
        [Cards.Verbs.Ask] = (RepairFields.Question, (id, seen, text) => new AskReporter(id, seen, text)),
        [Cards.Verbs.Answer] = (RepairFields.Answer, (id, seen, text) => new AnswerQuestion(id, seen, text)),
        [Cards.Verbs.Resolve] = (RepairFields.Resolution, (id, seen, text) => new ResolveRepair(id, seen, text)),
        [Cards.Verbs.Confirm] = (null, (id, seen, _) => new ConfirmRepair(id, seen)),
        [Cards.Verbs.Reopen] = (RepairFields.StillWrong, (id, seen, text) => new ReopenRepair(id, seen, text)),
        [Cards.Verbs.Withdraw] = (null, (id, seen, _) => new WithdrawRepair(id, seen)),
    };

    public IReadOnlyCollection<string> Verbs => Commands.Keys;

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is not { } id)
        {
            return new CardAnswer.Say(PressSentences.NoSuchCase());
        }

        var (field, make) = Commands[press.Verb];
        var typed = field is null ? string.Empty : press.Text(field);
        switch (await repairs.ChangeAsync(make(id, press.Version, typed), person, cancellation))
        {
            case RepairOutcome.Done(var repair):
                return new CardAnswer.Replace(RepairCard.For(repair, person));
            case RepairOutcome.Refused { Repair: { } repair, Why: var why } when field is not null && typed.Length > 0:
                await KeepWordsAsync(why, new UnsentWords(field, typed, why is Refusal.Stale, repair.Version), id, person, cancellation);
                return new CardAnswer.Replace(RepairCard.For(repair, person, new CardNotice(why, new RepairTyped(field, typed))));
            case RepairOutcome.Refused { Repair: { } repair, Why: var why }:
                return new CardAnswer.Replace(RepairCard.For(repair, person, new CardNotice(why)));
            default:
                return new CardAnswer.Say(PressSentences.NoSuchCase());
        }
    }

    // Where somebody else was faster, their change is on its way to this very card. Text far over any limit is not worth a row.
    private Task KeepWordsAsync(Refusal why, UnsentWords words, CaseId id, Person person, CancellationToken cancellation) =>
        why is Refusal.Stale or Refusal.WrongState && words.Text.Length <= FaultReport.SymptomLimit
            ? shown.KeepWordsAsync(id, person.Id, words, cancellation)
            : Task.CompletedTask;
}
