using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>The buttons at the foot of a card: exactly what its reader may do now.</summary>
internal static class SupplyButtons
{
    /// <summary>For who decides and who hands over; two in a row, since a phone has no room for more.</summary>
    public static IEnumerable<AdaptiveElement> Above(SupplyRequest request, Person reader, SupplyNotice? notice) => ButtonRows.Of(
    [
        .. request.WaitsFor(reader) ? Decide(request, notice) : [],
        .. reader.RunsBackOffice && request.State is SupplyState.Granted ? HandOver(request, notice) : [],
    ]);

    /// <summary>For who asked.</summary>
    public static IEnumerable<AdaptiveAction> Last(SupplyRequest request, Person reader)
    {
        if (request.Requester.Id != reader.Id)
        {
            yield break;
        }

        if (request.State is SupplyState.Rejected or SupplyState.Withdrawn)
        {
            yield return new Button(SupplyTexts.ChangeAndSend, Verbs.NewSupplies)
            {
                Case = request.Id,
                IsTheThingToDo = request.State is SupplyState.Rejected,
            }.ToAction();
        }

        if (request.State is SupplyState.Waiting or SupplyState.Granted && request.Lines.All(line => line.Issued == 0))
        {
            // Asked once more, since nobody can undo it.
            yield return Sheet.Under(
                SupplyTexts.Withdraw,
                [Line.Words(SupplyTexts.WithdrawAsk)],
                Of(request, SupplyTexts.WithdrawSend, Verbs.WithdrawSupplies, isHardToUndo: true));
        }
    }

    private static IEnumerable<AdaptiveAction> Decide(SupplyRequest request, SupplyNotice? notice)
    {
        var name = UserText.Name(request.Requester);
        yield return Of(request, SupplyTexts.Approve, Verbs.ApproveSupplies, isTheThingToDo: true);
        yield return Sheet.Under(
            SupplyTexts.InPart,
            [Line.Words(SupplyTexts.InPartHint), .. SupplyInputs.Grants(request, notice)],
            Of(request, SupplyTexts.InPartSend, Verbs.ApproveSuppliesInPart, sendsInputs: true, isTheThingToDo: true));
        yield return Sheet.Under(
            SupplyTexts.Reject,
            [SupplyInputs.Text(SupplyFields.Why, Phrase.Of(SupplyTexts.RejectLabel, name), SupplyFields.WhyLimit, notice, SupplyTexts.RejectExample)],
            Of(request, SupplyTexts.RejectSend, Verbs.RejectSupplies, sendsInputs: true, isHardToUndo: true));
        yield return Sheet.Under(
            SupplyTexts.Ask,
            [SupplyInputs.Text(SupplyFields.Question, Phrase.Of(SupplyTexts.AskLabel, name), SupplyQuestion.TextLimit, notice)],
            Of(request, SupplyTexts.AskSend, Verbs.AskAboutSupplies, sendsInputs: true, isTheThingToDo: true));
    }

    private static IEnumerable<AdaptiveAction> HandOver(SupplyRequest request, SupplyNotice? notice)
    {
        if (request.Lines.Any(line => line.Ready > 0))
        {
            yield return Of(request, SupplyTexts.HandOver, Verbs.IssueSupplies, isTheThingToDo: true);
            yield return Sheet.Under(
                SupplyTexts.HandOverPart,
                [Line.Words(SupplyTexts.HandOverPartHint), .. SupplyInputs.Issues(request, notice)],
                Of(request, SupplyTexts.HandOverSend, Verbs.IssueSomeSupplies, sendsInputs: true, isTheThingToDo: true));
        }

        if (request.Lines.Any(line => line.Waiting > 0))
        {
            yield return Sheet.Under(
                SupplyTexts.Drop,
                [Line.Words(Phrase.Of(SupplyTexts.DropAsk, UserText.Name(request.Requester)))],
                Of(request, SupplyTexts.DropSend, Verbs.DropRestOfSupplies, isHardToUndo: true));
        }
    }

    private static AdaptiveExecuteAction Of(
        SupplyRequest request, string title, string verb, bool sendsInputs = false, bool isTheThingToDo = false, bool isHardToUndo = false) =>
        new Button(title, verb)
        {
            Case = request.Id,
            Version = request.Version,
            SendsInputs = sendsInputs,
            IsTheThingToDo = isTheThingToDo,
            IsHardToUndo = isHardToUndo,
        }.ToAction();
}
