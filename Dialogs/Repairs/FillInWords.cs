using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain.Office;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Repairs;

/// <summary>Takes what was written beside a form into it, and says what that has changed.</summary>
internal sealed class FillInWords(FormViews views, OfficePlaces places)
{
    /// <returns>The form afterwards.</returns>
    public async Task<RepairFormState> RunAsync(ITurnContext turn, RepairFormState form, SpokenTurn spoken, CancellationToken cancellation)
    {
        var (person, said, understood) = spoken;
        var before = FormView.Of(form.Draft, places);
        if (said == form.Said)
        {
            await turn.SayAsync($"{FormSentences.NothingChanged()} {before.Next()}", cancellation);
            return form;
        }

        var draft = FillRepairForm.With(form.Draft, said, understood, before.Asked);
        if (draft == before.Draft)
        {
            var names = understood is not { Asset: null, Place: null, Symptom: null, Urgency: null };
            var why = names ? FormSentences.NothingChanged() : ConversationSentences.NotUnderstood();
            await turn.SayAsync($"{why} {before.Next()}", cancellation);
            return form with { Said = said };
        }

        var shown = await views.LookAsync(turn, person, draft, cancellation);
        var message = await RepairFormMessage.UpdateAsync(turn, form.Message, shown, cancellation);
        var isNews = shown.Already is not null && shown.Draft.Seen != before.Draft.Seen;
        var next = isNews ? AlreadyOpenSentences.Beside(shown.Already!) : shown.Next();
        await turn.SayAsync($"{FormSentences.Updated(before.Draft, draft)} {next}", cancellation);
        return RepairFormState.Of(shown.Draft, message, said);
    }
}
