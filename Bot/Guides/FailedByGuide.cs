using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Bot.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Guides;

/// <summary>The guide has not helped: the form takes its place, filled in.</summary>
internal sealed class FailedByGuide(ReportRepairDialog dialog, SentForm sent, RandomNumberGenerator random) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.GuideFailed];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) =>
        await sent.FindAsync(press, person, cancellation)
        ?? new CardAnswer.Replace(await dialog.ShowAsync(turn, person, PressedForm.Draft(press, random), press.Message, cancellation));

    public CardAnswer AfterOutage(CardPress press, string reference) =>
        PressedForm.Again(PressedForm.Draft(press, random), [], TroubleSentences.NotSaved(reference));
}
