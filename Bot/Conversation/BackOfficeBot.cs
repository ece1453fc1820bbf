using BackOffice.Bot.Imports;
using BackOffice.Bot.Repairs.Photos;
using BackOffice.Dialogs;
using BackOffice.Domain.People;
using BackOffice.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackOffice.Bot.Conversation;

/// <summary>
/// Where every turn comes in. Text goes to the dialogs, a button to the action that its verb names, an installation to the
/// acquaintance with the person; from a group or channel the talk moves to the person's own chat.
/// </summary>
internal sealed class BackOfficeBot(
    Doorkeeper doorkeeper,
    IPeople people,
    TextRecognizer recognizer,
    AnswerMessage answer,
    CardActions actions,
    OwnChat ownChat,
    AnswerSentList sentList,
    Outbox outbox)
    : TeamsActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (await doorkeeper.LetsInAsync(turnContext, cancellationToken))
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var introduction = Introductions.From(turnContext.Activity)!;
        if (turnContext.Activity.Value is JObject data && CardPress.FromSubmit(data, turnContext.Activity.ReplyToId) is { } press)
        {
            await actions.AnswerSubmitAsync(turnContext, introduction, press, cancellationToken);
            return;
        }

        var text = SpokenText.Of(turnContext.Activity);
        var understood = recognizer.Recognize(text, turnContext.Activity.Locale);
        if (introduction.Chat is null)
        {
            await ownChat.MoveThereAsync(turnContext, introduction, understood, cancellationToken);
            return;
        }

        turnContext.Activity.Text = text;
        var person = understood.OnlyReads
            ? await people.MeetRecentAsync(introduction, cancellationToken)
            : await people.MeetAsync(introduction, cancellationToken);
        if (!await sentList.TryAsync(turnContext, person, cancellationToken))
        {
            await answer.RunAsync(turnContext, person, understood, SentPictures.In(turnContext.Activity), cancellationToken);
        }
    }

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        actions.AnswerInvokeAsync(
            turnContext,
            Introductions.From(turnContext.Activity)!,
            CardPress.FromInvoke(invokeValue, turnContext.Activity.ReplyToId),
            cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GetAcquaintedAsync(turnContext, cancellationToken);

    // The base class would ask the channel for each member's particulars, which the turn and the directory tell as well.
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.MembersAdded is { Count: > 0 } ? GetAcquaintedAsync(turnContext, cancellationToken) : Task.CompletedTask;

    // Install events repeat and come in any order; meeting somebody welcomes them the first time only.
    private async Task GetAcquaintedAsync(ITurnContext turn, CancellationToken cancellation)
    {
        if (Introductions.From(turn.Activity) is { Chat: not null } introduction)
        {
            var person = await people.MeetAsync(introduction, cancellation);

            // Who removed the bot and has it back gets what waited.
            await outbox.RequeueFailedAsync(person.Id, cancellation);
        }
    }
}
