using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Imports;

/// <summary>
/// The previewed list is written, as far as the time of a turn goes: what is left then is a press away. A second press, at once or
/// later, goes on with what is left and writes nothing twice.
/// </summary>
internal sealed class RunImport(IImports imports, TimeProvider time) : ICardAction
{
    private static readonly TimeSpan TimeOfTurn = TimeSpan.FromSeconds(6);

    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.RunImport];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.MayImportAny)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        using var timeUp = new CancellationTokenSource(TimeOfTurn, time);
        return ImportId.TryParse(press.Text(CardData.Import), out var id)
            && await imports.RunAsync(id, person, timeUp.Token, cancellation) is { } progress
                ? new CardAnswer.Replace(ImportCard.Running(id, progress, person))
                : new CardAnswer.Say(ImportSentences.Gone());
    }
}
