using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>The buttons at the foot of a card: exactly what its reader may do now.</summary>
internal static class RepairButtons
{
    /// <summary>Longer than any amount that can be taken, in characters.</summary>
    private const int CostLimit = 20;

    /// <summary>The row at the very end of the card: what does not move the repair on, and what ends it.</summary>
    /// <param name="typed">The step whose input stands in the card already, since it was refused just now.</param>
    public static IEnumerable<AdaptiveAction> Last(Repair repair, Person reader, RepairTyped? typed)
    {
        if (repair.Offers(RepairAction.Commented, reader) && typed?.Field != RepairFields.Comment)
        {
            yield return Comment.Unfold(repair);
        }

        if (repair.Offers(RepairAction.Withdrawn, reader))
        {
            yield return Withdraw(repair);
        }

        if (repair.Offers(RepairAction.ClosedByOffice, reader))
        {
            yield return Close(repair, reader);
        }
    }

    /// <summary>The rows above it, for the back office: on a phone there is no room for all beside each other.</summary>
    /// <param name="typed">The step whose input stands in the card already, since it was refused just now.</param>
    public static IEnumerable<AdaptiveElement> Above(Repair repair, Person reader, RepairTyped? typed) =>
    [
        .. BackOffice(repair, reader, typed).ToList() is { Count: > 0 } buttons
            ? [new AdaptiveActionSet { Spacing = AdaptiveSpacing.Medium, Actions = buttons }]
            : Array.Empty<AdaptiveElement>(),
        .. RepairPlanButtons.For(repair, reader, typed),
    ];

    private static TextStep Comment => new(RepairFields.Comment, Words.ActionCommentLabel, CommentOnRepair.CommentLimit)
    {
        Title = Words.ActionComment,
        SendTitle = Words.ActionCommentSend,
        Verb = Verbs.Comment,
    };

    private static IEnumerable<AdaptiveAction> BackOffice(Repair repair, Person reader, RepairTyped? typed)
    {
        if (repair.Offers(RepairAction.Started, reader))
        {
            yield return new Button(Words.ActionStart, Verbs.Start) { Case = repair.Id, Version = repair.Version, IsTheThingToDo = true }.ToAction();
        }

        if (repair.Offers(RepairAction.PartsArrived, reader))
        {
            yield return new Button(Words.ActionReceiveParts, Verbs.ReceiveParts) { Case = repair.Id, Version = repair.Version, IsTheThingToDo = true }.ToAction();
        }

        foreach (var step in Steps(repair, reader).Where(step => step.Field != typed?.Field))
        {
            yield return step.Unfold(repair);
        }
    }

    /// <summary>Whether the card has an input for what was typed.</summary>
    public static bool TakesBack(Repair repair, Person reader, RepairTyped typed) => typed.Field switch
    {
        RepairFields.Answer => repair.Offers(RepairAction.Answered, reader),
        RepairFields.StillWrong => repair.Offers(RepairAction.Reopened, reader),
        _ => WithText(repair, reader).Any(step => step.Field == typed.Field) || RepairPlanSteps.For(repair, reader).Any(step => step.Field == typed.Field),
    };

    /// <summary>Everything that needs words, in the order of the buttons.</summary>
    public static IEnumerable<TextStep> WithText(Repair repair, Person reader) =>
        repair.Offers(RepairAction.Commented, reader) ? Steps(repair, reader).Append(Comment) : Steps(repair, reader);

    private static IEnumerable<TextStep> Steps(Repair repair, Person reader)
    {
        if (repair.Offers(RepairAction.Assigned, reader))
        {
            yield return new TextStep(RepairFields.Technician, Words.ActionAssignLabel, AssignTechnician.TechnicianLimit)
            {
                Title = Words.ActionAssign,
                SendTitle = Words.ActionAssignSend,
                Verb = Verbs.Assign,
                Example = Words.ActionAssignExample,
                Beside = Take,
                IsMultiline = false,
            };
        }

        if (repair.Offers(RepairAction.Asked, reader))
        {
            yield return new TextStep(RepairFields.Question, AskLabel(repair, reader), AskReporter.QuestionLimit)
            {
                Title = Words.ActionAsk,
                SendTitle = Words.ActionAskSend,
                Verb = Verbs.Ask,
            };
        }

        if (repair.Offers(RepairAction.Resolved, reader))
        {
            yield return new TextStep(RepairFields.Resolution, Words.ActionResolveLabel, ResolveRepair.ResolutionLimit)
            {
                Title = Words.ActionResolve,
                SendTitle = Words.ActionResolveSend,
                Verb = Verbs.Resolve,
                Example = repair.Reporter.Id == reader.Id ? null : Phrase.Of(Words.ActionResolveExample, UserText.Name(repair.Reporter)),
                Further = Cost,
            };
        }
    }

    private static AdaptiveTextInput Cost(RepairTyped? typed) => new()
    {
        Id = RepairFields.Cost,
        Label = Words.ActionResolveCost,
        Placeholder = Words.ActionResolveCostExample,
        MaxLength = CostLimit,
        Value = typed?.In(RepairFields.Cost) is { Length: > 0 } cost ? UserText.Shorten(TypedText.Clean(cost), CostLimit) : null,
    };

    private static AdaptiveExecuteAction Take(Repair repair) =>
        new Button(Words.ActionTake, Verbs.Take) { Case = repair.Id, Version = repair.Version }.ToAction();

    // Asked once more, since nobody can undo it.
    private static AdaptiveShowCardAction Withdraw(Repair repair) => Sheet.Under(
        Words.ActionWithdraw,
        [Line.Words(Words.ActionWithdrawAsk)],
        new Button(Words.ActionWithdrawSend, Verbs.Withdraw) { Case = repair.Id, Version = repair.Version, IsHardToUndo = true }.ToAction());

    // Asked once more, since nobody can undo it.
    private static AdaptiveShowCardAction Close(Repair repair, Person reader) => Sheet.Under(
        Words.ActionClose,
        [Line.Words(repair.Reporter.Id == reader.Id ? Words.ActionCloseAskOwn : Phrase.Of(Words.ActionCloseAsk, UserText.Name(repair.Reporter)))],
        new Button(Words.ActionCloseSend, Verbs.Close) { Case = repair.Id, Version = repair.Version }.ToAction());

    private static string AskLabel(Repair repair, Person reader) =>
        repair.Reporter.Id == reader.Id ? Words.ActionAskOwn : Phrase.Of(Words.ActionAskLabel, UserText.Name(repair.Reporter));
}
