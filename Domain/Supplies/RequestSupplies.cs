using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>Somebody asks for supplies. The number was minted when the form was shown, so one form is one request.</summary>
/// <param name="FormMessage">The channel's id of the message that shows the form: from now on it shows the request. Null where that is unknown.</param>
public sealed record RequestSupplies(CaseId Id, SupplyForm Form, string? FormMessage = null)
{
    /// <summary>Judges the request; whether the number is free is for the table to say.</summary>
    public SupplyDecision Decide(SupplyOffice office, Person by)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(by);
        var reading = Form.Read(office.Items, office.Today);
        if (!reading.Errors.IsEmpty)
        {
            return new SupplyDecision.Refused(new SupplyRefusal.Invalid(reading.Errors));
        }

        var ruling = office.Rules.Policy.Judge(reading.Lines, office.Month);
        var asked = new SupplyChange(1, SupplyAction.Requested, by.Named, office.Now, SupplyState.Waiting);
        var request = new SupplyRequest(
            Id, by.Named, office.Month.CostCentre, reading.Lines, reading.Place, reading.NeededBy, reading.Note, ruling,
            Approval: null, SupplyState.Waiting, [by.Id], office.Now, asked);
        return ruling.Takes is { } level ? Ask(request, level, office) : Pass(request, office);
    }

    private SupplyDecision.Accepted Ask(SupplyRequest request, ApprovalLevel level, SupplyOffice office)
    {
        var approvers = office.Approvers.For(level, request.Requester.Id);
        var approval = new Approval(Id, request.Requester, level, approvers, office.Now) { EscalateAt = office.Rules.Escalation.Next(office.Now, times: 0) };
        return First(request, office).To(
            request with { Approval = approval }, SupplyAction.Requested, text: null, approvers.Select(approver => approver.Person));
    }

    private static SupplyDecision.Accepted Pass(SupplyRequest request, SupplyOffice office)
    {
        var step = First(request, office);
        return GrantLines.All(step, request, SupplyAction.AutoApproved, line => (Now: line.Asked, Later: 0));
    }

    // The first entry of the history has number 1, so the request before it has none.
    private static SupplyStep First(SupplyRequest request, SupplyOffice office) =>
        new(request with { Last = request.Last with { Number = 0 } }, office, request.Requester);
}
