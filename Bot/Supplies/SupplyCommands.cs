using System.Collections.Immutable;
using BackOffice.Bot.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;

namespace BackOffice.Bot.Supplies;

/// <summary>Reads from a press on a request's card which command it gives.</summary>
internal static class SupplyCommands
{
    private static readonly Dictionary<string, Func<CaseId, CardPress, SupplyCommand>> ByVerb = new(StringComparer.Ordinal)
    {
        [Cards.Verbs.ApproveSupplies] = (id, press) => new ApproveRequest(id, press.Version, []),
        [Cards.Verbs.ApproveSuppliesInPart] = (id, press) => new ApproveRequest(id, press.Version, [.. Lines.Select(line => Grant(press, line))]),
        [Cards.Verbs.RejectSupplies] = (id, press) => new RejectRequest(id, press.Version, press.Text(SupplyFields.Why)),
        [Cards.Verbs.AskAboutSupplies] = (id, press) => new AskRequester(id, press.Version, press.Text(SupplyFields.Question)),
        [Cards.Verbs.AnswerAboutSupplies] = (id, press) => new AnswerApprover(id, press.Version, press.Text(SupplyFields.Answer)),
        [Cards.Verbs.WithdrawSupplies] = (id, press) => new WithdrawRequest(id, press.Version),
        [Cards.Verbs.IssueSupplies] = (id, press) => new IssueSupplies(id, press.Version, ImmutableDictionary<int, string>.Empty),
        [Cards.Verbs.IssueSomeSupplies] = (id, press) => new IssueSupplies(id, press.Version, Amounts(press)),
        [Cards.Verbs.DropRestOfSupplies] = (id, press) => new DropRest(id, press.Version),
        [Cards.Verbs.ReceivedSupplies] = (id, press) => new ConfirmReceipt(id, press.Version),
    };

    private static IEnumerable<int> Lines => Enumerable.Range(1, SupplyForm.MostLines);

    public static IReadOnlyCollection<string> Verbs => ByVerb.Keys;

    public static SupplyCommand Read(CaseId id, CardPress press) => ByVerb[press.Verb](id, press);

    /// <summary>What was typed with the press, by field.</summary>
    public static ImmutableDictionary<string, string> Typed(CardPress press) => Fields
        .Select(field => (Field: field, Text: press.Text(field)))
        .Where(typed => typed.Text.Length is > 0 and <= SupplyFields.WhyLimit * 2)
        .ToImmutableDictionary(typed => typed.Field, typed => typed.Text, StringComparer.Ordinal);

    private static IEnumerable<string> Fields =>
    [
        SupplyFields.Why, SupplyFields.Question, SupplyFields.Answer,
        .. Lines.Select(SupplyFields.Quantity), .. Lines.Select(SupplyFields.Rest),
    ];

    private static LineGrant Grant(CardPress press, int line) =>
        new(line, press.Text(SupplyFields.Quantity(line)), press.Text(SupplyFields.Rest(line)) == SupplyFields.Waits);

    // A field that was emptied hands over nothing of its line.
    private static ImmutableDictionary<int, string> Amounts(CardPress press) => Lines.ToImmutableDictionary(
        line => line, line => press.Text(SupplyFields.Quantity(line)) is { Length: > 0 } typed ? typed : "0");
}
