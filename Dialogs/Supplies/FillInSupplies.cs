using System.Collections.Immutable;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Supplies;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Supplies;

/// <summary>Takes what was written beside a form into it, and says what that has changed.</summary>
internal sealed class FillInSupplies(SupplyFormViews views, StockCatalog catalog, TextRecognizer recognizer)
{
    /// <returns>The form afterwards.</returns>
    public async Task<SupplyFormState> RunAsync(ITurnContext turn, SupplyFormState form, SpokenTurn spoken, CancellationToken cancellation)
    {
        var (person, said, _) = spoken;
        var before = form.Draft;
        var items = await catalog.ListAsync(cancellation);
        var (remark, understood) = recognizer.RecognizeSupplies(said, turn.Activity.Locale);
        understood = understood with { Items = [.. understood.Items.Where(item => IsWanted(item, spoken.Understood, items))] };
        var filled = said == form.Said
            ? FilledSupplies.Of(before.Form)
            : FillSupplyForm.With(before.Form, said, remark, understood, items, Asked(before));
        var view = await views.LookAsync(person, before with { Form = filled.Form }, cancellation);
        if (filled.Form == before.Form)
        {
            await turn.SayAsync($"{Why(filled, said == form.Said, understood)} {(filled.IsUnclear ? string.Empty : view.Next())}".TrimEnd(), cancellation);
            return form with { Said = said };
        }

        // What was taken out is not among what was looked at.
        var known = items.ToDictionary(item => item.Code);
        var message = await FormMessage.UpdateAsync(turn, form.Message, view.ToCard(), SupplyFormSentences.Summary(), cancellation);
        string[] sentences =
        [
            SupplyFormSentences.Updated(before.Form, filled.Form, known),
            .. filled.LeftOut.IsEmpty ? Array.Empty<string>() : [SupplyFormSentences.LeftOut(filled.LeftOut)],
            filled.IsUnclear ? SupplyFormSentences.AskWhichLine() : view.Next(),
        ];
        await turn.SayAsync(string.Join(' ', sentences), cancellation);
        return SupplyFormState.Of(view.Draft, message, said);
    }

    // What surely wants nothing names a thing only where the office keeps it, or a number stands before it.
    private static bool IsWanted(WantedItem item, Understood said, ImmutableArray<StockItem> items) =>
        item.Quantity is not null || !said.Surely(Intent.None) || MatchSupplies.Line(item, items) is { Item: not null } or { IsDoubtful: true };

    // What is doubtful or missing is seen without looking at the shelves.
    private static string? Asked(SupplyDraft draft) => draft.Form.Lines.IsEmpty ? SupplyFields.More
        : draft.Form.Lines.Select((line, index) => line.IsDoubtful ? SupplyFields.Choice(index + 1) : null).FirstOrDefault(field => field is not null);

    private static string Why(FilledSupplies filled, bool isRepeated, Understood understood) =>
        filled.IsUnclear ? SupplyFormSentences.AskWhichLine()
        : !filled.LeftOut.IsEmpty ? SupplyFormSentences.LeftOut(filled.LeftOut)
        : isRepeated || understood is not { Items.IsEmpty: true, Place: null, When.IsEmpty: true } ? SupplyFormSentences.NothingChanged()
        : ConversationSentences.NotUnderstood();
}
