using BackOffice.Cards.Guides;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder.Dialogs;

namespace BackOffice.Dialogs.Guides;

/// <summary>
/// The open guide, for people who answer it in words. It lies in the place of a form and has the form's number: "that fixed it"
/// ends both, anything else brings the form, with what was said in it.
/// </summary>
internal sealed class FixItFirstDialog(IGuides guides, IPeople people, IPhotos photos, FormViews views, OfficePlaces places) : Dialog(nameof(FixItFirstDialog))
{
    private readonly PutFormAway away = new(people, photos);

    /// <summary>Shows the guide, unless it takes the place of a message that shows it already.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (opening, offered) = options as GuideOpening ?? throw new ArgumentException("A guide is opened for somebody.", nameof(options));
        await opening.MarkAsync(people, cancellationToken);
        var message = opening.Message ?? await dc.Context.ShowAsync(GuideCard.For(offered, opening.View.Draft, opening.View.Banner), GuideSentences.Summary(), cancellationToken);
        RepairFormState.Of(opening.View.Draft, message, opening.Said).KeepIn(dc.ActiveDialog);
        GuideState.Of(offered).KeepIn(dc.ActiveDialog);
        return EndOfTurn;
    }

    /// <summary>Takes in what was written beside the guide.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var (person, said, understood) = dc.Context.TurnState.Get<SpokenTurn>() ?? throw new InvalidOperationException("Nobody spoke.");
        var form = RepairFormState.In(dc.ActiveDialog) ?? throw new InvalidOperationException("There is no guide to continue.");
        if (understood.Surely(Intent.Cancel))
        {
            await RepairFormMessage.DiscardAsync(dc.Context, form.Message, cancellationToken);
            await away.RunAsync(person, form.Draft.Id, cancellationToken);
            await dc.Context.SayAsync(FormSentences.Discarded(), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (understood.Helped is true && GuideState.In(dc.ActiveDialog) is var (guide, machine))
        {
            await guides.SolveAsync(new SolveByGuide(form.Draft.Id, guide, machine), person, cancellationToken);
            if (person.FormHasPhotos)
            {
                await photos.ForgetAsync(form.Draft.Id, person, cancellationToken);
            }

            await RepairFormMessage.ReplaceAsync(dc.Context, form.Message, GuideCard.Solved(), cancellationToken);
            await dc.Context.SayAsync(GuideSentences.Solved(), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        // The channel sends a text twice at times; the guide lies there already.
        if (said == form.Said)
        {
            return EndOfTurn;
        }

        var draft = understood.Helped is false || understood.Sends
            ? form.Draft
            : FillRepairForm.With(form.Draft, said, understood, FormView.Of(form.Draft, places).Asked);
        if (draft == form.Draft && understood.Helped is null && !understood.Sends)
        {
            await dc.Context.SayAsync(GuideSentences.Ask(), cancellationToken);
            return EndOfTurn;
        }

        var view = await views.LookAsync(dc.Context, person, draft, cancellationToken);
        return await dc.ReplaceDialogAsync(
            nameof(ReportRepairDialog), new FormOpening(view, person, said, form.Message, form.Draft), cancellationToken);
    }
}

/// <summary>What a guide is opened with.</summary>
/// <param name="Form">The form that it stands for.</param>
internal sealed record GuideOpening(FormOpening Form, OfferedGuide Offered);
