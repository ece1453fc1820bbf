using System.Security.Cryptography;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Supplies;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackOffice.Dialogs.Supplies;

/// <summary>
/// The open form of a request for supplies, for people who answer it in words. The form works by its buttons alone; this follows what
/// is written beside it. The number of the request is minted with the form, so however often a turn comes, one form is one request.
/// </summary>
public sealed class RequestSuppliesDialog : Dialog
{
    private readonly IPeople people;
    private readonly StockCatalog catalog;
    private readonly TextRecognizer recognizer;
    private readonly SupplyFormViews views;
    private readonly RandomNumberGenerator random;
    private readonly FillInSupplies fill;
    private readonly SendSupplyForm send;
    private readonly FormStack stack;

    public RequestSuppliesDialog(
        ISupplies supplies,
        IPeople people,
        StockCatalog catalog,
        TextRecognizer recognizer,
        SupplyFormViews views,
        ConversationState state,
        RandomNumberGenerator random)
        : base(nameof(RequestSuppliesDialog))
    {
        this.people = people;
        this.catalog = catalog;
        this.recognizer = recognizer;
        this.views = views;
        this.random = random;
        fill = new FillInSupplies(views, catalog, recognizer);
        send = new SendSupplyForm(supplies, people, views, random);
        stack = new FormStack(state, new DialogSet().Add(this));
    }

    /// <summary>Opens a form in the person's own chat, at its bottom.</summary>
    /// <param name="form">What it holds already; null for an empty form, or the one that lies open.</param>
    public async Task OpenAsync(ITurnContext turn, Person person, SupplyForm? form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        var draft = new SupplyDraft(CaseId.Mint(CaseKind.Supplies, random), form ?? new SupplyForm());
        if (form is null && await FindAsync(turn, person, cancellation) is (not null, { } open))
        {
            await FormMessage.RemoveAsync(turn, open.Message, cancellation);
            draft = open.Draft;
        }

        await BeginAsync(turn, new SupplyOpening(await views.LookAsync(person, draft, cancellation), person, Said: string.Empty), cancellation);
    }

    /// <summary>Follows a form that was shown again in its message since one of its buttons was pressed.</summary>
    /// <param name="pressed">The number of the form that was pressed, which may have got a new one.</param>
    public async Task FollowAsync(ITurnContext turn, Person person, CaseId? pressed, SupplyFormView view, string? message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(view);

        // One that was put aside for a newer one works by its buttons alone.
        if (message is not null && pressed is not null && person.OpenForm == pressed)
        {
            await BeginAsync(turn, new SupplyOpening(view, person, Said: string.Empty, message) { IsShown = true }, cancellation);
        }
    }

    /// <summary>Shows the form as filled, and asks for what is missing when the person wrote.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var opening = options as SupplyOpening ?? throw new ArgumentException("A form is opened for somebody.", nameof(options));
        var (view, person, said, message) = opening;

        // The mark goes first: cut off after it, the turn comes again and finds the number to use.
        if (person.OpenForm != view.Draft.Id)
        {
            await people.OpenFormAsync(person.Id, view.Draft.Id, cancellationToken);
        }

        var shown = opening.IsShown
            ? message
            : await FormMessage.UpdateAsync(dc.Context, message, view.ToCard(), SupplyFormSentences.Summary(), cancellationToken);
        SupplyFormState.Of(view.Draft, shown, said).KeepIn(dc.ActiveDialog);
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
        var form = SupplyFormState.In(dc.ActiveDialog) ?? throw new InvalidOperationException("There is no form to continue.");
        if (spoken.Understood.Surely(Intent.Cancel))
        {
            // The mark goes last: cut off before it, the turn comes again and still finds the form to put away.
            await FormMessage.ReplaceAsync(dc.Context, form.Message, SupplyFormCard.Discarded(), cancellationToken);
            await people.OpenFormAsync(spoken.Person.Id, form: null, cancellationToken);
            await dc.Context.SayAsync(FormSentences.Discarded(), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
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
        var filled = FillSupplyForm.From(spoken.Understood, await catalog.ListAsync(cancellation));
        var draft = new SupplyDraft(lost is { Kind: CaseKind.Supplies } free ? free : CaseId.Mint(CaseKind.Supplies, random), filled.Form);
        var banner = filled.LeftOut.IsEmpty ? null : SupplyFormSentences.LeftOut(filled.LeftOut);
        await BeginAsync(turn, new SupplyOpening(await views.LookAsync(spoken.Person, draft, cancellation, banner: banner), spoken.Person, spoken.Said), cancellation);
    }

    /// <returns>False when the text is to be read as if no form lay open: none does, or it is about something else.</returns>
    internal async Task<bool> TryContinueAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        if (spoken.Person.OpenForm is not { Kind: CaseKind.Supplies })
        {
            return false;
        }

        if (await FindAsync(turn, spoken.Person, cancellation) is not ({ } context, { } form))
        {
            if (spoken.Understood.Intent is not Intent.RequestSupplies)
            {
                // What the form held is lost; the next one is a new one.
                await people.OpenFormAsync(spoken.Person.Id, form: null, cancellation);
            }

            return false;
        }

        if (IsOtherBusiness(turn, spoken))
        {
            return false;
        }

        turn.TurnState.Set(spoken);
        await context.ContinueDialogAsync(cancellation);
        if (context.ActiveDialog is null || SupplyFormState.In(context.ActiveDialog) != form)
        {
            await stack.SaveAsync(context, cancellation);
        }

        return true;
    }

    // Of what is counted, ordered or taken back, much is said of a form as well: "change the toner to 3", "remove the toner".
    private bool IsOtherBusiness(ITurnContext turn, SpokenTurn spoken)
    {
        var understood = spoken.Understood;
        return understood.Surely(understood.Intent)
            && understood is { Sends: false, Intent: not (Intent.RequestSupplies or Intent.Cancel or Intent.None or Intent.CountStock or Intent.Reorder or Intent.CancelRequest) }
            && recognizer.RecognizeSupplies(spoken.Said, turn.Activity.Locale).Remark.Note is null;
    }

    private async Task BeginAsync(ITurnContext turn, SupplyOpening opening, CancellationToken cancellation)
    {
        var context = await stack.NewAsync(turn, cancellation);
        await context.BeginDialogAsync(Id, opening, cancellation);
        await stack.SaveAsync(context, cancellation);
    }

    private async Task<(DialogContext? Context, SupplyFormState? Form)> FindAsync(ITurnContext turn, Person person, CancellationToken cancellation) =>
        person.OpenForm is { Kind: CaseKind.Supplies } open
        && await stack.LoadAsync(turn, cancellation) is { } context
        && SupplyFormState.In(context.ActiveDialog) is { } form
        && form.Draft.Id == open
            ? (context, form)
            : (null, null);
}
