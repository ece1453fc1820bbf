using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Supplies;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Approvals;

/// <summary>What became of each of the small requests that were approved together.</summary>
public static class SmallApprovedCard
{
    public static AdaptiveCard For(ImmutableArray<(CaseId Id, SupplyOutcome Outcome)> results, Person reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Sheet.Of(
            SupplyTexts.SmallTitle,
            [
                Line.Title(SupplyTexts.SmallTitle),
                .. results.IsEmpty ? [Line.Hint(SupplyTexts.SmallNone)] : Array.Empty<AdaptiveElement>(),
                .. results.Select(result => Row(result.Id, result.Outcome, reader)),
            ],
            [new Button(SupplyTexts.ApprovalsTitle, Verbs.ListApprovals).ToAction()]);
    }

    private static AdaptiveColumnSet Row(CaseId id, SupplyOutcome outcome, Person reader)
    {
        var (words, color) = outcome switch
        {
            SupplyOutcome.Done({ State: SupplyState.Waiting }) => (SupplyTexts.SmallRaised, AdaptiveTextColor.Warning),
            SupplyOutcome.Done => (SupplyTexts.SmallDone, AdaptiveTextColor.Good),
            SupplyOutcome.Refused(var why, var request) => (string.Join(' ', SupplySentences.Refused(why, request, reader, Moment.OnCard)), AdaptiveTextColor.Attention),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome has no words yet."),
        };
        var result = Line.Of(new AdaptiveTextRun(words) { Color = color });
        result.Spacing = AdaptiveSpacing.None;
        return new AdaptiveColumnSet
        {
            Separator = true,
            SelectAction = new Button(Phrase.Of(Words.ListOpens, id), Verbs.ShowSupplies) { Case = id, IsForNewClientsOnly = true }.ToAction(),
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(Line.Bold(Title(id, outcome))), result] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Line.Small(id.Value))] },
            ],
        };
    }

    private static string Title(CaseId id, SupplyOutcome outcome) => outcome switch
    {
        SupplyOutcome.Done(var request) => UserText.Name(request.Requester),
        SupplyOutcome.Refused { Request: { } request } => UserText.Name(request.Requester),
        _ => id.Value,
    };
}
