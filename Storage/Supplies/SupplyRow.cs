using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>The row of a request itself. Its ETag guards every other row of the request.</summary>
internal static class SupplyRow
{
    private const string Id = "Id";
    private const string Last = "Last";
    private const string Ruling = "Ruling";
    private const string Question = "Question";

    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    public static TableEntity Write(SupplyRequest request)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Case(request.Id),
            [Id] = request.Id.Value,
            [nameof(SupplyRequest.CostCentre)] = request.CostCentre,
            [nameof(SupplyRequest.Place)] = request.Place,
            [nameof(SupplyRequest.Note)] = request.Note,
            [nameof(SupplyRequest.Watchers)] = string.Join('|', request.Watchers.Select(person => person.Value)),
            [nameof(SupplyRequest.Step)] = request.Step,
            [nameof(SupplyRequest.Reason)] = request.Reason,
            [Ruling + nameof(PolicyRuling.Takes)] = request.Ruling.Takes?.ToString(),
            [Ruling + nameof(PolicyRuling.Item)] = request.Ruling.Item?.Value,
            [nameof(SupplyRequest.ChargedIn)] = request.ChargedIn is { } month ? Month.Format(month) : null,
        };
        row.Put(nameof(SupplyRequest.Requester), request.Requester);
        row.Put(nameof(SupplyRequest.NeededBy), request.NeededBy);
        row.Put(nameof(SupplyRequest.State), request.State);
        row.Put(nameof(SupplyRequest.RequestedAt), request.RequestedAt);
        row.Put(Ruling + nameof(PolicyRuling.Rule), request.Ruling.Rule);
        row.PutAmount(Ruling + nameof(PolicyRuling.Bound), request.Ruling.Bound);
        row[nameof(SupplyRequest.Charged)] = request.Charged.ToString(CultureInfo.InvariantCulture);
        SupplyLineColumns.Put(row, request.Lines);
        SupplyChangeRow.Put(row, Last, request.Last);
        ApprovalColumns.Put(row, request.Approval);
        if (request.ReceivedBy is { } at)
        {
            row.Put(nameof(SupplyRequest.ReceivedBy), at);
        }

        if (request.Question is { } question)
        {
            row[Question] = question.Text;
            row[Question + nameof(question.Answer)] = question.Answer;
            row.Put(Question + nameof(question.By), question.By);
            row.Put(Question + nameof(question.At), question.At);
        }

        return row;
    }

    public static SupplyRequest Read(TableEntity row)
    {
        var id = CaseId.Parse(row.Text(Id));
        var requester = row.Name(nameof(SupplyRequest.Requester));
        return new SupplyRequest(
            id,
            requester,
            row.Text(nameof(SupplyRequest.CostCentre)),
            SupplyLineColumns.Read(row),
            row.Text(nameof(SupplyRequest.Place)),
            row.DateOrNull(nameof(SupplyRequest.NeededBy)),
            row.Text(nameof(SupplyRequest.Note)),
            ReadRuling(row),
            ApprovalColumns.Read(row, id, requester),
            row.Choice<SupplyState>(nameof(SupplyRequest.State)),
            [.. row.Text(nameof(SupplyRequest.Watchers)).Split('|').Select(person => new PersonId(person))],
            row.Time(nameof(SupplyRequest.RequestedAt)),
            SupplyChangeRow.Read(row, Last))
        {
            Step = row.Number(nameof(SupplyRequest.Step)),
            Reason = row.TextOrNull(nameof(SupplyRequest.Reason)),
            ReceivedBy = row.TimeOrNull(nameof(SupplyRequest.ReceivedBy)),
            Charged = decimal.Parse(row.Text(nameof(SupplyRequest.Charged)), CultureInfo.InvariantCulture),
            ChargedIn = row.TextOrNull(nameof(SupplyRequest.ChargedIn)) is { } month ? Month.Parse(month).Value : null,
            Question = ReadQuestion(row),
        };
    }

    private static PolicyRuling ReadRuling(TableEntity row) => new(
        row.ChoiceOrNull<Domain.Approvals.ApprovalLevel>(Ruling + nameof(PolicyRuling.Takes)),
        row.Choice<PolicyRule>(Ruling + nameof(PolicyRuling.Rule)),
        row.AmountOrNull(Ruling + nameof(PolicyRuling.Bound)),
        row.TextOrNull(Ruling + nameof(PolicyRuling.Item)) is { } item ? ItemCode.Parse(item) : null);

    private static SupplyQuestion? ReadQuestion(TableEntity row) => row.TextOrNull(Question) is { } text
        ? new SupplyQuestion(
            text,
            row.Name(Question + nameof(SupplyQuestion.By)),
            row.Time(Question + nameof(SupplyQuestion.At)),
            row.TextOrNull(Question + nameof(SupplyQuestion.Answer)))
        : null;
}
