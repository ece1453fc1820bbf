using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>What the reader is asked to do now, with the input for it in plain sight.</summary>
internal static class RepairPrompt
{
    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader, RepairTyped? typed)
    {
        if (repair.Offers(RepairAction.Answered, reader))
        {
            yield return Answer(repair, typed);
        }

        if (repair.Offers(RepairAction.Reopened, reader))
        {
            yield return Confirm(repair, reader, typed);
        }

        if (typed is not null && RepairButtons.WithText(repair, reader).FirstOrDefault(step => step.Field == typed.Field) is { } refused)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Emphasis, [.. refused.Inputs(typed), Press(refused.Send(repair))]);
        }

        if (typed is not null && RepairPlanSteps.For(repair, reader).FirstOrDefault(step => step.Field == typed.Field) is { } plan)
        {
            yield return Banner.Of(
                AdaptiveContainerStyle.Emphasis, [.. plan.Inputs(typed), new AdaptiveActionSet { Actions = [plan.Send(repair)] }]);
        }
    }

    private static AdaptiveContainer Answer(Repair repair, RepairTyped? typed)
    {
        var question = repair.Question!;
        return Banner.Of(
            AdaptiveContainerStyle.Emphasis,
            Line.Of(Line.Bold(Phrase.Of(Words.QuestionAsks, UserText.Name(question.By)))),
            Paragraph.Of(question.Text, AdaptiveSpacing.None),
            new TextStep(RepairFields.Answer, Words.QuestionAnswer, AnswerQuestion.AnswerLimit).Input(typed),
            Press(new Button(Words.QuestionSend, Verbs.Answer)
            {
                Case = repair.Id,
                Version = repair.Version,
                SendsInputs = true,
                IsTheThingToDo = true,
            }));
    }

    // Whether it works is for the reporter to say; that it does not, for everybody who joined.
    private static AdaptiveContainer Confirm(Repair repair, Person reader, RepairTyped? typed) => Banner.Of(
        AdaptiveContainerStyle.Emphasis,
        Line.Of(Line.Bold(Phrase.Of(Words.ResolvedSays, UserText.Name(repair.Last.By)))),
        Paragraph.Of(repair.Resolution ?? string.Empty, AdaptiveSpacing.None),
        Line.Words(repair.Offers(RepairAction.Confirmed, reader) ? Words.ResolvedAsk : Words.ResolvedAskJoined),
        new TextStep(RepairFields.StillWrong, StillWrong(repair, reader), ReopenRepair.StillWrongLimit) { Example = Words.ResolvedStillWrongExample }
            .Input(typed),
        Press([.. Works(repair, reader), new Button(repair.Offers(RepairAction.Confirmed, reader) ? Words.ResolvedNo : Words.ResolvedNoJoined, Verbs.Reopen) { Case = repair.Id, Version = repair.Version, SendsInputs = true }]));

    private static string StillWrong(Repair repair, Person reader) =>
        repair.Offers(RepairAction.Confirmed, reader) ? Words.ResolvedStillWrong : Words.ResolvedStillWrongJoined;

    private static IEnumerable<Button> Works(Repair repair, Person reader) => repair.Offers(RepairAction.Confirmed, reader)
        ? [new Button(Words.ResolvedYes, Verbs.Confirm) { Case = repair.Id, Version = repair.Version, IsTheThingToDo = true }]
        : [];

    private static AdaptiveActionSet Press(params Button[] buttons) => new() { Actions = [.. buttons.Select(button => button.ToAction())] };
}
