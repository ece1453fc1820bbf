using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;

namespace BackOffice.Dialogs.Conversation;

/// <summary>The dialog stack of a chat, loaded when a form is known to lie open and written when it changed, and not otherwise.</summary>
internal sealed class FormStack(ConversationState state, DialogSet dialogs)
{
    private readonly IStatePropertyAccessor<DialogState> stored = state.CreateProperty<DialogState>("dialogs");

    /// <summary>Whether this turn has opened a form: what it was told next is not about that form, and not about one that lay open before.</summary>
    public static bool HasOpened(ITurnContext turn) => turn.TurnState.Get<Opening>() is not null;

    /// <summary>An empty stack in place of whatever is stored; what is stored is not read for that.</summary>
    public async Task<DialogContext> NewAsync(ITurnContext turn, CancellationToken cancellation)
    {
        await state.ClearStateAsync(turn, cancellation);
        turn.TurnState.Set(new Opening());
        return new DialogContext(dialogs, turn, new DialogState());
    }

    /// <summary>The stack as stored; null when nothing usable is.</summary>
    public async Task<DialogContext?> LoadAsync(ITurnContext turn, CancellationToken cancellation)
    {
        try
        {
            return await stored.GetAsync(turn, null, cancellation) is { DialogStack: [{ Id: { } id }, ..] } found
                && dialogs.Find(id) is not null
                ? new DialogContext(dialogs, turn, found)
                : null;
        }
        catch (JsonException)
        {
            // Written by another version of the bot: as good as lost, and a lost form is opened anew.
            return null;
        }
    }

    /// <summary>The form that lies open in the person's chat, and its place in the stack; nulls where there is none any more.</summary>
    public async Task<(DialogContext? Context, RepairFormState? Form)> FindFormAsync(ITurnContext turn, Person person, CancellationToken cancellation) =>
        person.OpenForm is { } open
        && await LoadAsync(turn, cancellation) is { } context
        && RepairFormState.In(context.ActiveDialog) is { } form
        && form.Draft.Id == open
            ? (context, form)
            : (null, null);

    /// <summary>Writes the stack; an empty one is removed.</summary>
    public async Task SaveAsync(DialogContext context, CancellationToken cancellation)
    {
        if (context.ActiveDialog is null)
        {
            await state.DeleteAsync(context.Context, cancellation);
            return;
        }

        // What was loaded is a copy of what is stored, so it is put back before it is saved.
        await stored.SetAsync(context.Context, new DialogState(context.Stack), cancellation);
        await state.SaveChangesAsync(context.Context, force: false, cancellation);
    }

    /// <summary>A form was opened.</summary>
    private sealed class Opening;
}
