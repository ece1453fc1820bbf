using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>What the reader is asked to do now, with the input for it in plain sight.</summary>
internal static class SupplyPrompt
{
    /// <summary>Whether an answer of the reader is awaited.</summary>
    public static bool Asks(SupplyRequest request, Person reader) =>
        request is { State: SupplyState.Waiting, Question.IsOpen: true } && request.Requester.Id == reader.Id;

    public static IEnumerable<AdaptiveElement> For(SupplyRequest request, Person reader, SupplyNotice? notice)
    {
        if (Asks(request, reader))
        {
            yield return Answer(request, notice);
        }

        if (request.State is SupplyState.HandedOver && request.Requester.Id == reader.Id)
        {
            yield return Banner.Of(
                AdaptiveContainerStyle.Emphasis,
                Line.Of(Line.Bold(SupplyTexts.ReceivedAsk)),
                Line.Hint(SupplyTexts.ReceivedHint),
                Press(new Button(SupplyTexts.ReceivedYes, Verbs.ReceivedSupplies) { Case = request.Id, Version = request.Version, IsTheThingToDo = true }));
        }
    }

    private static AdaptiveContainer Answer(SupplyRequest request, SupplyNotice? notice)
    {
        var question = request.Question!;
        return Banner.Of(
            AdaptiveContainerStyle.Emphasis,
            Line.Of(Line.Bold(Phrase.Of(SupplyTexts.QuestionAsks, UserText.Name(question.By)))),
            Paragraph.Of(question.Text, AdaptiveSpacing.None),
            SupplyInputs.Text(SupplyFields.Answer, SupplyTexts.QuestionAnswer, SupplyQuestion.TextLimit, notice),
            Press(new Button(SupplyTexts.QuestionSend, Verbs.AnswerAboutSupplies)
            {
                Case = request.Id,
                Version = request.Version,
                SendsInputs = true,
                IsTheThingToDo = true,
            }));
    }

    private static AdaptiveActionSet Press(Button button) => new() { Actions = [button.ToAction()] };
}
