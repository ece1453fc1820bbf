using System.Security.Cryptography;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Equipment;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackOffice.Dialogs.Repairs;

/// <summary>
/// The open form of a fault, for people who answer it in words. The form works by its buttons alone; this follows what is written
/// beside it. The number of the repair is minted with the form, so however often a turn comes, one form is one repair.
/// </summary>
public sealed class ReportRepairDialog : Dialog
{
    private readonly IPeople people;
    private readonly OfficePlaces places;
    private readonly RandomNumberGenerator random;
    private readonly NamedAssets machines;
    private readonly SendRepairForm send;
    private readonly FormStack stack;

    public ReportRepairDialog(
        IRepairs repairs,
        IPeople people,
        IEquipment equipment,
        TextRecognizer recognizer,
        OfficePlaces places,
        ConversationState state,
        RandomNumberGenerator random)
        : base(nameof(ReportRepairDialog))
    {
        this.people = people;
        this.places = places;
        this.random = random;
        machines = new NamedAssets(equipment);
        send = new SendRepairForm(repairs, people, recognizer, random);
        stack = new FormStack(state, new DialogSet().Add(this));
    }

    /// <summary>Opens a form in the person's own chat. One that lies open already comes again at the bottom instead.</summary>
    /// <param name="draft">What is known already; its number is minted here when it has none. Null for an empty form.</param>
    public async Task OpenAsync(ITurnContext turn, Person person, RepairDraft? draft, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        draft ??= new RepairDraft(default);
        if (await FindOpenAsync(turn, person, cancellation) is ({ } context, { } form))
        {
            await RepairFormMessage.RemoveAsync(turn, form.Message, cancellation);
            var shown = FormView.Of(draft.IsEmpty ? form.Draft : draft with { Id = form.Draft.Id }, places);
            var message = await RepairFormMessage.PostAsync(turn, shown, cancellation);
            await KeepAsync(context, RepairFormState.Of(shown.Draft, message, form.Said), cancellation);
            return;
        }

        // The number of a form whose state was lost is still free: sending the form takes the mark away in the same moment.
        var numbered = draft.Id == default && person.OpenForm is { } lost ? draft with { Id = lost } : draft;
        await BeginAsync(turn, new Opening(numbered, person, Said: string.Empty), cancellation);
    }

    /// <summary>Opens a form about a machine, filled in with what the register knows of it. A form about something else stays in the chat.</summary>
    public async Task OpenForAsync(ITurnContext turn, Person person, AssetTag tag, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        var named = await machines.FindAsync(tag, cancellation);
        if (await FindOpenAsync(turn, person, cancellation) is (not null, { } form) && form.Draft.What == named.What)
        {
            await OpenAsync(turn, person, draft: null, cancellation);
            return;
        }

        await BeginAsync(
            turn, new Opening(FillRepairForm.From(default, named.In(new Understood(Intent.ReportProblem))), person, Said: string.Empty, named.Remark), cancellation);
    }

    /// <summary>Shows the form as filled, and asks for what is missing when the person wrote.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (draft, person, said, remark) = options as Opening ?? throw new ArgumentException("A form is opened for somebody.", nameof(options));
        draft = draft.Id == default ? draft with { Id = CaseId.Mint(CaseKind.Repair, random) } : draft;

        // The mark goes first: cut off after it, the turn comes again and finds the number to use.
        if (person.OpenForm != draft.Id)
        {
            await people.OpenFormAsync(person.Id, draft.Id, cancellationToken);
        }

        var view = FormView.Of(draft, places) with { Banner = remark };
        var message = await RepairFormMessage.PostAsync(dc.Context, view, cancellationToken);
        RepairFormState.Of(draft, message, said).KeepIn(dc.ActiveDialog);
        if (said.Length > 0 && view.Asked is not null)
        {
            await dc.Context.SayAsync(view.Next(), cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>Takes in what was written beside the form.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (person, said, understood) = dc.Context.TurnState.Get<SpokenTurn>() ?? throw new InvalidOperationException("Nobody spoke.");
        var form = RepairFormState.In(dc.ActiveDialog) ?? throw new InvalidOperationException("There is no form to continue.");
        if (understood.Surely(Intent.Cancel))
        {
            // The mark goes last: cut off before it, the turn comes again and still finds the form to put away.
            await RepairFormMessage.DiscardAsync(dc.Context, form.Message, cancellationToken);
            await people.OpenFormAsync(person.Id, form: null, cancellationToken);
            await dc.Context.SayAsync(FormSentences.Discarded(), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (understood.Sends)
        {
            if (await send.RunAsync(dc.Context, person, form, cancellationToken) is not { } unsent)
            {
                return await dc.EndDialogAsync(cancellationToken: cancellationToken);
            }

            unsent.KeepIn(dc.ActiveDialog);
            return EndOfTurn;
        }

        (await FillAsync(dc.Context, form, said, understood, cancellationToken)).KeepIn(dc.ActiveDialog);
        return EndOfTurn;
    }

    /// <summary>Opens a form with what a sentence told; under the number of a form whose state was lost, if there is one.</summary>
    internal async Task BeginAsync(ITurnContext turn, SpokenTurn spoken, CaseId? lost, CancellationToken cancellation)
    {
        var (understood, remark) = await machines.IdentifyAsync(spoken.Understood, cancellation);
        await BeginAsync(
            turn, new Opening(FillRepairForm.From(lost ?? default, understood), spoken.Person, spoken.Said, remark), cancellation);
    }

    /// <returns>False when the text is to be read as if no form lay open: none does, or it is about something else.</returns>
    internal async Task<bool> TryContinueAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        if (spoken.Person.OpenForm is null)
        {
            return false;
        }

        if (await FindOpenAsync(turn, spoken.Person, cancellation) is not ({ } context, { } form))
        {
            if (spoken.Understood.Intent is not Intent.ReportProblem)
            {
                // What the form held is lost; the next one is a new one.
                await people.OpenFormAsync(spoken.Person.Id, form: null, cancellation);
            }

            return false;
        }

        if (FillRepairForm.IsOtherBusiness(FormView.Of(form.Draft, places).Asked, spoken.Understood))
        {
            return false;
        }

        var (understood, remark) = await machines.IdentifyAsync(spoken.Understood, cancellation);
        if (FillRepairForm.IsAnother(form.Draft, spoken.Said, understood))
        {
            // The first form stays in the chat and can be sent by its button.
            var draft = FillRepairForm.From(default, understood);
            await BeginAsync(turn, new Opening(draft, spoken.Person, spoken.Said, remark), cancellation);
            return true;
        }

        turn.TurnState.Set(spoken with { Understood = understood });
        await context.ContinueDialogAsync(cancellation);
        if (context.ActiveDialog is null || RepairFormState.In(context.ActiveDialog) != form)
        {
            await stack.SaveAsync(context, cancellation);
        }

        return true;
    }

    private async Task BeginAsync(ITurnContext turn, Opening opening, CancellationToken cancellation)
    {
        var context = await stack.NewAsync(turn, cancellation);
        await context.BeginDialogAsync(Id, opening, cancellation);
        await stack.SaveAsync(context, cancellation);
    }

    private async Task<RepairFormState> FillAsync(
        ITurnContext turn, RepairFormState form, string said, Understood understood, CancellationToken cancellation)
    {
        var before = FormView.Of(form.Draft, places);
        if (said == form.Said)
        {
            await turn.SayAsync($"{FormSentences.NothingChanged()} {before.Next()}", cancellation);
            return form;
        }

        var after = FormView.Of(FillRepairForm.With(form.Draft, said, understood, before.Asked), places);
        if (after.Draft == before.Draft)
        {
            var names = understood is not { Asset: null, Place: null, Symptom: null, Urgency: null };
            var why = names ? FormSentences.NothingChanged() : ConversationSentences.NotUnderstood();
            await turn.SayAsync($"{why} {after.Next()}", cancellation);
            return form with { Said = said };
        }

        var message = await RepairFormMessage.UpdateAsync(turn, form.Message, after, cancellation);
        await turn.SayAsync($"{FormSentences.Updated(before.Draft, after.Draft)} {after.Next()}", cancellation);
        return RepairFormState.Of(after.Draft, message, said);
    }

    private async Task<(DialogContext? Context, RepairFormState? Form)> FindOpenAsync(
        ITurnContext turn, Person person, CancellationToken cancellation) =>
        person.OpenForm is { } open
        && await stack.LoadAsync(turn, cancellation) is { } context
        && RepairFormState.In(context.ActiveDialog) is { } form
        && form.Draft.Id == open
            ? (context, form)
            : (null, null);

    private async Task KeepAsync(DialogContext context, RepairFormState form, CancellationToken cancellation)
    {
        form.KeepIn(context.ActiveDialog);
        await stack.SaveAsync(context, cancellation);
    }

    /// <param name="Remark">Something to know before the form is filled in.</param>
    private sealed record Opening(RepairDraft Draft, Person Person, string Said, string? Remark = null);
}
