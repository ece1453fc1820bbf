using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>The back office hands over what lies ready: all of it, or some.</summary>
/// <param name="Amounts">How much of which line, as typed, in units; of a line that is not named all that lies ready.</param>
public sealed record IssueSupplies(CaseId Request, int Seen, ImmutableDictionary<int, string> Amounts) : SupplyCommand(Request, Seen)
{
    public override SupplyNeeds Needs => SupplyNeeds.Stock;

    protected override ImmutableArray<SupplyAction> Actions { get; } = [SupplyAction.Issued, SupplyAction.IssuedInPart];

    protected override SupplyRefusal? Forbids(SupplyRequest request, Person by) =>
        ForBackOffice(by) ?? (request.Lines.Any(line => line.Ready > 0) ? null : new SupplyRefusal.WrongState());

    protected override bool AppliesIn(SupplyState state) => state is SupplyState.Granted;

    protected override ImmutableArray<FieldError> Errors(SupplyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ImmutableArray<FieldError> wrong = [.. request.Lines.Select(Check).OfType<FieldError>()];
        return wrong.IsEmpty && request.Lines.Sum(line => Units(request, line)) == 0 ? [new FieldError(SupplyFields.Quantity(1), new FieldProblem.Missing())] : wrong;
    }

    protected override SupplyDecision Apply(SupplyStep step, Person by)
    {
        ArgumentNullException.ThrowIfNull(step);
        var issued = step.WithLines(line => Units(step.Before, line) is > 0 and var units ? SupplyLineRules.Issue(line, units, step.Stock, step.Posted) : line);
        var after = HandOver.WhereAllIsIssued(issued, step.Office);
        return step.To(
            after,
            after.State is SupplyState.HandedOver ? SupplyAction.Issued : SupplyAction.IssuedInPart,
            text: null,
            [step.Before.Requester.Id]);
    }

    // Whether what is bought for the request is there, nobody knows: while other things lie ready, a bare press is about those.
    private int Units(SupplyRequest request, SupplyLine line) => Amounts.GetValueOrDefault(line.Number) is { Length: > 0 } typed
        ? int.Parse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture)
        : line.Item is null && request.Lines.Any(other => other.Reserved > 0) ? 0 : line.Ready;

    private FieldError? Check(SupplyLine line) => Amounts.GetValueOrDefault(line.Number) switch
    {
        null or "" => null,
        var typed when !int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var units) =>
            new FieldError(SupplyFields.Quantity(line.Number), new FieldProblem.NotA(FieldShape.CountOrNone)),
        var typed when int.Parse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture) > line.Ready =>
            new FieldError(SupplyFields.Quantity(line.Number), new FieldProblem.TooMany(int.Parse(typed.Trim(), CultureInfo.InvariantCulture), line.Ready)),
        _ => null,
    };

    public bool Equals(IssueSupplies? other) =>
        other is not null && base.Equals(other) && Amounts.OrderBy(pair => pair.Key).SequenceEqual(other.Amounts.OrderBy(pair => pair.Key));

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Amounts.Count);
}
