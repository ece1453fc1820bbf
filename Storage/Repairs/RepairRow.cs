using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>The row of a repair itself. Its ETag guards every other row of the repair.</summary>
internal static class RepairRow
{
    private const string Id = "Id";
    private const string Question = "Question";
    private const string QuestionBy = "QuestionBy";
    private const string QuestionAt = "QuestionAt";
    private const string QuestionAskedIn = "QuestionAskedIn";
    private const string QuestionAnswer = "QuestionAnswer";
    private const string Last = "Last";

    public static TableEntity Write(Repair repair)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Case(repair.Id),
            [Id] = repair.Id.Value,
            [nameof(FaultReport.What)] = repair.Fault.What,
            [nameof(FaultReport.Where)] = repair.Fault.Where,
            [nameof(FaultReport.Symptom)] = repair.Fault.Symptom,
            [nameof(FaultReport.Kind)] = repair.Fault.Kind,
            [nameof(FaultReport.Tag)] = repair.Fault.Tag?.Value,
            [nameof(Repair.Watchers)] = string.Join('|', repair.Watchers.Select(watcher => watcher.Value)),
            [nameof(Repair.Technician)] = repair.Technician,
            [nameof(Repair.Resolution)] = repair.Resolution,
        };
        row.Put(nameof(Repair.Reporter), repair.Reporter);
        row.Put(nameof(FaultReport.Urgency), repair.Fault.Urgency);
        row.Put(nameof(Repair.State), repair.State);
        row.Put(nameof(Repair.ReportedAt), repair.ReportedAt);
        row.PutAmount(nameof(Repair.Cost), repair.Cost);
        RepairChangeRow.Put(row, Last, repair.Last);
        RepairClockColumns.Put(row, repair.Clock);
        row.Put(nameof(Repair.Visit), repair.Visit);
        row[nameof(RepairParts.Part)] = repair.Parts?.Part;
        row.Put(nameof(RepairParts.Expected), repair.Parts?.Expected);
        if (repair.FixedAt is { } mended)
        {
            row.Put(nameof(Repair.FixedAt), mended);
        }

        if (repair.Question is { } question)
        {
            row[Question] = question.Text;
            row[QuestionAnswer] = question.Answer;
            row.Put(QuestionBy, question.By);
            row.Put(QuestionAt, question.At);
            row.Put(QuestionAskedIn, question.AskedIn);
        }

        return row;
    }

    public static Repair Read(TableEntity row) => new(
        CaseId.Parse(row.Text(Id)),
        row.Name(nameof(Repair.Reporter)),
        new FaultReport(
            row.Text(nameof(FaultReport.What)),
            row.Text(nameof(FaultReport.Where)),
            row.Text(nameof(FaultReport.Symptom)),
            row.Choice<Urgency>(nameof(FaultReport.Urgency)))
        {
            Kind = row.TextOrNull(nameof(FaultReport.Kind)),
            Tag = row.TextOrNull(nameof(FaultReport.Tag)) is { } tag ? AssetTag.Parse(tag) : null,
        },
        row.Choice<RepairState>(nameof(Repair.State)),
        [.. row.Text(nameof(Repair.Watchers)).Split('|').Select(watcher => new PersonId(watcher))],
        row.Time(nameof(Repair.ReportedAt)),
        RepairChangeRow.Read(row, Last),
        row.TextOrNull(nameof(Repair.Technician)),
        ReadQuestion(row),
        row.TextOrNull(nameof(Repair.Resolution)))
    {
        Clock = RepairClockColumns.Read(row),
        Visit = row.DateOrNull(nameof(Repair.Visit)),
        Parts = row.DateOrNull(nameof(RepairParts.Expected)) is { } expected
            ? new RepairParts(row.Text(nameof(RepairParts.Part)), expected)
            : null,
        FixedAt = row.ContainsKey(nameof(Repair.FixedAt)) ? row.Time(nameof(Repair.FixedAt)) : null,
        Cost = row.AmountOrNull(nameof(Repair.Cost)),
    };

    private static RepairQuestion? ReadQuestion(TableEntity row) => row.TextOrNull(Question) is { } text
        ? new RepairQuestion(
            text, row.Name(QuestionBy), row.Time(QuestionAt), row.Choice<RepairState>(QuestionAskedIn), row.TextOrNull(QuestionAnswer))
        : null;
}
