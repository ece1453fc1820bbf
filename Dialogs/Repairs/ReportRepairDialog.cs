using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Equipment;
using BackOffice.Dialogs.Guides;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NodaTime;

namespace BackOffice.Dialogs.Repairs;

/// <summary>
/// The open form of a fault, for people who answer it in words. The form works by its buttons alone; this follows what is written
/// beside it. The number of the repair is minted with the form, so however often a turn comes, one form is one repair. Where a
/// guide fits the fault, it comes first, in the form's place and under its number. Longer than other files, since all the ways by
/// which a form begins stand beside each other.
/// </summary>
public sealed class ReportRepairDialog : Dialog
{
    private readonly IPeople people;
    private readonly OfficePlaces places;
    private readonly RandomNumberGenerator random;
    private readonly NamedAssets machines;
    private readonly FormViews views;
    private readonly OfferGuide guides;
    private readonly FillInWords fill;
    private readonly SendRepairForm send;
    private readonly JoinInWords join;
    private readonly PutFormAway away;
    private readonly FormStack stack;

    public ReportRepairDialog(
        IRepairs repairs,
        IGuides guides,
        IPeople people,
        IPhotos photos,
        IEquipment equipment,
        TextRecognizer recognizer,
        OfficePlaces places,
        ConversationState state,
        IClock clock,
        RandomNumberGenerator random)
        : base(nameof(ReportRepairDialog))
    {
        this.people = people;
        this.places = places;
        this.random = random;
        this.guides = new OfferGuide(guides, recognizer);
        machines = new NamedAssets(equipment);
        views = new FormViews(new FindAlreadyOpen(repairs, recognizer, clock), places);
        fill = new FillInWords(views, places);
        send = new SendRepairForm(repairs, people, recognizer, clock, random);
        join = new JoinInWords(repairs, photos, recognizer);
        away = new PutFormAway(people, photos);
        stack = new FormStack(state, new DialogSet().Add(this).Add(new FixItFirstDialog(guides, people, photos, views, places)));
    }

    /// <summary>Opens a form in the person's own chat. One that lies open already comes again at the bottom instead.</summary>
    /// <param name="draft">What is known already; its number is minted here when it has none. Null for an empty form.</param>
    /// <param name="hasPhotos">Whether pictures lie at the draft's number already.</param>
    public async Task OpenAsync(ITurnContext turn, Person person, RepairDraft? draft, CancellationToken cancellation, bool hasPhotos = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        draft ??= new RepairDraft(default);
        if (await stack.FindFormAsync(turn, person, cancellation) is (not null, { } form))
        {
            await RepairFormMessage.RemoveAsync(turn, form.Message, cancellation);
            draft = draft.IsEmpty ? form.Draft : draft with { Id = form.Draft.Id };
        }

        // The number of a form whose state was lost is still free: sending the form takes the mark away in the same moment.
        var opening = await OpeningAsync(turn, person, Numbered(draft, person.OpenForm), cancellation);
        await BeginAsync(turn, opening with { HasPhotos = hasPhotos }, cancellation);
    }

    /// <summary>Opens a form about a machine, filled in with what the register knows of it. A form about something else stays in the chat.</summary>
    public async Task OpenForAsync(ITurnContext turn, Person person, AssetTag tag, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        var named = await machines.FindAsync(tag, cancellation);
        if (await stack.FindFormAsync(turn, person, cancellation) is (not null, { } form) && form.Draft.What == named.What)
        {
            await OpenAsync(turn, person, draft: null, cancellation);
            return;
        }

        var draft = Numbered(FillRepairForm.From(default, named.In(new Understood(Intent.ReportProblem))), lost: null);
        var opening = await OpeningAsync(turn, person, draft, cancellation, remark: named.Remark);
        await BeginAsync(turn, opening with { View = opening.View with { Guides = guides.Of(turn, draft) } }, cancellation);
    }

    /// <summary>A guide takes the place of the form on which it was chosen.</summary>
    /// <param name="message">The message that shows the form; null where that is unknown.</param>
    /// <returns>The guide as it is shown; null where there is none.</returns>
    public async Task<AdaptiveCard?> ShowGuideAsync(
        ITurnContext turn, Person person, RepairDraft draft, GuideKey chosen, string? message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(draft);
        if (await guides.FindAsync(turn, draft, chosen, cancellation) is not { } guide)
        {
            return null;
        }

        var told = draft.Symptom.Length == 0 ? draft with { Symptom = GuideSentences.Trouble(chosen.Category) } : draft;
        var opening = new FormOpening(FormView.Of(told, places), person, Said: string.Empty, message);
        await BeginAsync(turn, opening, cancellation, guide);
        return GuideCard.For(guide, told);
    }

    /// <summary>The form takes the place of a guide that has not helped.</summary>
    /// <param name="message">The message that shows the guide; null where that is unknown.</param>
    /// <returns>The form as it is shown.</returns>
    public async Task<AdaptiveCard> ShowAsync(ITurnContext turn, Person person, RepairDraft draft, string? message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        var opening = await OpeningAsync(turn, person, draft, cancellation);
        await BeginAsync(turn, opening with { Message = message }, cancellation);
        return opening.View.ToCard();
    }

    /// <summary>Shows the form as filled, and asks for what is missing when the person wrote.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var opening = options as FormOpening ?? throw new ArgumentException("A form is opened for somebody.", nameof(options));
        var view = opening.View;
        await opening.MarkAsync(people, cancellationToken);
        var message = await RepairFormMessage.UpdateAsync(dc.Context, opening.Message, view, cancellationToken);
        RepairFormState.Of(view.Draft, message, opening.Said).KeepIn(dc.ActiveDialog);
        if (opening.Next() is { } next)
        {
            await dc.Context.SayAsync(next, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>Takes in what was written beside the form.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var spoken = dc.Context.TurnState.Get<SpokenTurn>() ?? throw new InvalidOperationException("Nobody spoke.");
        var form = RepairFormState.In(dc.ActiveDialog) ?? throw new InvalidOperationException("There is no form to continue.");
        if (spoken.Understood.Surely(Intent.Cancel))
        {
            // The mark goes last: cut off before it, the turn comes again and still finds the form to put away.
            await RepairFormMessage.DiscardAsync(dc.Context, form.Message, cancellationToken);
            await away.RunAsync(spoken.Person, form.Draft.Id, cancellationToken);
            await dc.Context.SayAsync(FormSentences.Discarded(), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (spoken.Understood.Joins)
        {
            return await join.RunAsync(dc.Context, spoken.Person, form, cancellationToken)
                ? await dc.EndDialogAsync(cancellationToken: cancellationToken)
                : EndOfTurn;
        }

        var after = spoken.Understood.Sends
            ? await send.RunAsync(dc.Context, spoken.Person, form, cancellationToken)
            : await fill.RunAsync(dc.Context, form, spoken, cancellationToken);
        if (after is null)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        after.KeepIn(dc.ActiveDialog);
        return EndOfTurn;
    }

    /// <summary>Opens a form with what a sentence told; under the number of a form whose state was lost, if there is one.</summary>
    internal async Task BeginAsync(ITurnContext turn, SpokenTurn spoken, CaseId? lost, CancellationToken cancellation)
    {
        var (understood, remark) = await machines.IdentifyAsync(spoken.Understood, cancellation);
        await BeginAsync(turn, spoken with { Understood = understood }, remark, lost, cancellation);
    }

    /// <returns>False when the text is to be read as if no form lay open: none does, or it is about something else.</returns>
    internal async Task<bool> TryContinueAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        if (spoken.Person.OpenForm is not { Kind: CaseKind.Repair })
        {
            return false;
        }

        if (await stack.FindFormAsync(turn, spoken.Person, cancellation) is not ({ } context, { } form))
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
            await BeginAsync(turn, spoken with { Understood = understood }, remark, lost: null, cancellation);
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

    private async Task BeginAsync(ITurnContext turn, SpokenTurn spoken, string? remark, CaseId? lost, CancellationToken cancellation)
    {
        var draft = Numbered(FillRepairForm.From(default, spoken.Understood), lost);
        var opening = await OpeningAsync(turn, spoken.Person, draft, cancellation, spoken.Said, remark);
        await BeginAsync(turn, opening, cancellation, await guides.FindAsync(turn, opening.View, cancellation));
    }

    private async Task BeginAsync(ITurnContext turn, FormOpening opening, CancellationToken cancellation, OfferedGuide? guide = null)
    {
        var context = await stack.NewAsync(turn, cancellation);
        await (guide is null
            ? context.BeginDialogAsync(Id, opening, cancellation)
            : context.BeginDialogAsync(nameof(FixItFirstDialog), new GuideOpening(opening, guide), cancellation));
        await stack.SaveAsync(context, cancellation);
    }

    private async Task<FormOpening> OpeningAsync(
        ITurnContext turn, Person person, RepairDraft draft, CancellationToken cancellation, string said = "", string? remark = null) =>
        new(await views.LookAsync(turn, person, draft, cancellation, remark), person, said);

    private RepairDraft Numbered(RepairDraft draft, CaseId? lost) =>
        draft.Id == default ? draft with { Id = lost is { Kind: CaseKind.Repair } id ? id : CaseId.Mint(CaseKind.Repair, random) } : draft;
}
