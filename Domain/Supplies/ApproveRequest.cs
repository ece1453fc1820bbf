using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>
/// An approver grants a request: all of it, fewer, or a part now and the rest later. Where the month's budget does not hold it, and
/// the approver does not decide on that, it goes to who does.
/// </summary>
/// <param name="Grants">The lines of which not all is granted at once; empty for none.</param>
public sealed record ApproveRequest(CaseId Request, int Seen, ImmutableArray<LineGrant> Grants) : DecideRequest(Request, Seen)
{
    public override SupplyNeeds Needs => SupplyNeeds.All;

    protected override ImmutableArray<SupplyAction> Actions { get; } = [SupplyAction.Approved, SupplyAction.ApprovedInPart, SupplyAction.Raised];

    protected override ImmutableArray<FieldError> Errors(SupplyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ImmutableArray<FieldError> wrong = [.. request.Lines.Select(Check).OfType<FieldError>()];
        return wrong.IsEmpty && request.Lines.Sum(line => Amounts(line).Now + Amounts(line).Later) == 0
            ? [new FieldError(SupplyFields.Quantity(1), new FieldProblem.Missing())]
            : wrong;
    }

    protected override SupplyDecision Apply(SupplyStep step, Person by)
    {
        ArgumentNullException.ThrowIfNull(step);
        var (request, office) = (step.Before, step.Office);
        var value = request.Lines.Sum(line => line.ValueOf(Amounts(line).Now + Amounts(line).Later) ?? 0);
        if (office.Rules.Policy.OverBudget(value, office.Month) is { } ruling && !request.Approval!.IsDecidedAt(ApprovalLevel.OfficeManager, by))
        {
            return Raise(step, ruling);
        }

        var isAll = request.Lines.All(line => Amounts(line) == (line.Asked, 0));
        return Decided(request.Approval!.Decide(isGranted: true, by, office.Now), approval => GrantLines.All(
            step, request with { Approval = approval }, isAll ? SupplyAction.Approved : SupplyAction.ApprovedInPart, Amounts));
    }

    private static SupplyDecision.Accepted Raise(SupplyStep step, PolicyRuling ruling)
    {
        var office = step.Office;
        var asked = office.Approvers.For(ApprovalLevel.OfficeManager, step.Before.Requester.Id);
        var approval = step.Before.Approval!.RaisedTo(ApprovalLevel.OfficeManager, asked, office.Rules.Escalation.Next(office.Now, times: 0));
        return step.To(
            step.Before with { Approval = approval, Ruling = ruling }, SupplyAction.Raised, text: null, asked.Select(approver => approver.Person));
    }

    private FieldError? Check(SupplyLine line)
    {
        if (Find(line) is not { Now: { Length: > 0 } typed })
        {
            return null;
        }

        var field = SupplyFields.Quantity(line.Number);
        return !int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new FieldError(field, new FieldProblem.NotA(FieldShape.CountOrNone))
            : (long)count * line.PackSize > line.Asked
                ? new FieldError(field, new FieldProblem.TooMany(count, line.Asked / line.PackSize))
                : null;
    }

    private (int Now, int Later) Amounts(SupplyLine line)
    {
        var grant = Find(line);
        var now = grant is { Now: { Length: > 0 } typed }
            ? int.Parse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture) * line.PackSize
            : line.Asked;
        return (now, grant is { RestWaits: true } ? line.Asked - now : 0);
    }

    private LineGrant? Find(SupplyLine line) => Grants.FirstOrDefault(grant => grant.Line == line.Number);

    public bool Equals(ApproveRequest? other) => other is not null && base.Equals(other) && Grants.SequenceEqual(other.Grants);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Grants.Length);
}
