using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Supplies;
using BackOffice.Dialogs;
using BackOffice.Dialogs.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Supplies;

/// <summary>
/// The form is sent: it becomes the tracked request, or comes back with all that was typed and what to mend. What stands in
/// "something else" becomes lines first, and nothing is sent before its person has seen them.
/// </summary>
internal sealed class SubmitSupplyForm(
    ISupplies supplies, StockCatalog catalog, SupplyFormViews views, RequestSuppliesDialog dialog, TextRecognizer recognizer, RandomNumberGenerator random)
    : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.RequestSupplies, Cards.Verbs.AddSupplies];

    public bool OnlyReads => false;

    public Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var draft = PressedSupplyForm.Draft(press, random);
        return press.Verb == Cards.Verbs.AddSupplies || draft.More.Trim().Length > 0
            ? AddAsync(turn, person, press, draft, cancellation)
            : SendAsync(turn, person, press, draft, cancellation);
    }

    public CardAnswer AfterOutage(CardPress press, string reference) =>
        new CardAnswer.Replace(views.Stale(PressedSupplyForm.Draft(press, random), TroubleSentences.NotSaved(reference)).ToCard());

    private async Task<CardAnswer> SendAsync(ITurnContext turn, Person person, CardPress press, SupplyDraft draft, CancellationToken cancellation) =>
        await supplies.RequestAsync(new RequestSupplies(draft.Id, draft.Form, press.Message), person, cancellation) switch
        {
            SupplyOutcome.Done(var request) => new CardAnswer.Replace(SupplyCard.For(request, person)),
            SupplyOutcome.Refused { Why: SupplyRefusal.Invalid(var errors) } =>
                await AgainAsync(turn, person, press, draft, errors, banner: null, cancellation),
            SupplyOutcome.Refused { Why: SupplyRefusal.FormOutdated } => await AgainAsync(
                turn, person, press, draft with { Id = CaseId.Mint(CaseKind.Supplies, random) }, default, SupplyFormSentences.FormOutdated(), cancellation),
            SupplyOutcome.Refused refused => throw new InvalidOperationException($"A request was refused: {refused.Why}."),
            _ => throw new InvalidOperationException("A request had no outcome."),
        };

    private async Task<CardAnswer> AddAsync(ITurnContext turn, Person person, CardPress press, SupplyDraft draft, CancellationToken cancellation)
    {
        var more = TypedText.Clean(draft.More);
        if (more.Length == 0)
        {
            return await AgainAsync(
                turn, person, press, draft, [new FieldError(SupplyFields.More, new FieldProblem.Missing())], banner: null, cancellation);
        }

        if (more.Length > SupplyFields.MoreLimit)
        {
            var tooLong = new FieldError(SupplyFields.More, new FieldProblem.TooLong(more.Length, SupplyFields.MoreLimit));
            return await AgainAsync(turn, person, press, draft, [tooLong], banner: null, cancellation);
        }

        var (_, understood) = recognizer.RecognizeSupplies(more, turn.Activity.Locale);
        var filled = FillSupplyForm.Adding(draft.Form, more, understood, await catalog.ListAsync(cancellation));
        var banner = filled.LeftOut.IsEmpty ? SupplyFormSentences.Added() : SupplyFormSentences.LeftOut(filled.LeftOut);
        return await AgainAsync(turn, person, press, draft with { Form = filled.Form, More = string.Empty }, default, banner, cancellation);
    }

    private async Task<CardAnswer> AgainAsync(
        ITurnContext turn, Person person, CardPress press, SupplyDraft draft, ImmutableArray<FieldError> errors, string? banner, CancellationToken cancellation)
    {
        var view = await views.LookAsync(person, draft, cancellation, errors, banner);
        await dialog.FollowAsync(turn, person, PressedSupplyForm.Id(press), view, press.Message, cancellation);
        return new CardAnswer.Replace(view.ToCard());
    }
}
