using System.Collections.Immutable;
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
    private const string Comment = "Comment";
    private const string CommentNumber = "CommentNumber";
    private const string CommentBy = "CommentBy";
    private const string CommentAt = "CommentAt";
    private const string Photos = "Photos";
    private const string PhotosNumber = "PhotosNumber";
    private const string PhotosBy = "PhotosBy";
    private const string PhotosAt = "PhotosAt";
    private const string Handover = "Handover";

    private const string Lists = "Lists";

    /// <param name="lists">The lists of open repairs in which it stands beside that of all, see <see cref="ReadLists"/>.</param>
    public static TableEntity Write(Repair repair, ImmutableArray<KeyRange> lists)
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
            [nameof(FaultReport.IsMaintenance)] = repair.Fault.IsMaintenance,
            [nameof(Repair.Watchers)] = Written(repair.Watchers),
            [nameof(Repair.Joined)] = Written(repair.Joined),
            [nameof(Repair.Noted)] = repair.Noted,
            [nameof(Repair.Step)] = repair.Step,
            [nameof(Repair.Technician)] = repair.Technician,
            [nameof(Repair.Resolution)] = repair.Resolution,
            [Lists] = string.Join(' ', lists.Select(list => list.After)),
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
        if (repair.Handover is { } handover)
        {
            row[Handover + nameof(handover.Number)] = handover.Number;
            row[Handover + nameof(handover.To)] = handover.To;
            row.Put(Handover + nameof(handover.From), handover.From);
        }

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

        if (repair.Comment is { } comment)
        {
            row[Comment] = comment.Text;
            row[CommentNumber] = comment.Number;
            row.Put(CommentBy, comment.By);
            row.Put(CommentAt, comment.At);
            row[nameof(Repair.Said)] = CommentMarks.Written(repair.Said);
        }

        if (repair.Photos is { } photos)
        {
            row[Photos] = photos.Count;
            row[PhotosNumber] = photos.Number;
            row.Put(PhotosBy, photos.By);
            row.Put(PhotosAt, photos.At);
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
            IsMaintenance = row.GetBoolean(nameof(FaultReport.IsMaintenance)) ?? false,
        },
        row.Choice<RepairState>(nameof(Repair.State)),
        ReadPeople(row.Text(nameof(Repair.Watchers))),
        row.Time(nameof(Repair.ReportedAt)),
        RepairChangeRow.Read(row, Last),
        row.TextOrNull(nameof(Repair.Technician)),
        ReadQuestion(row),
        row.TextOrNull(nameof(Repair.Resolution)))
    {
        Clock = RepairClockColumns.Read(row),
        Handover = row.TextOrNull(Handover + nameof(SupplierHandover.To)) is { } to
            ? new SupplierHandover(
                row.Number(Handover + nameof(SupplierHandover.Number)), to, row.Choice<RepairState>(Handover + nameof(SupplierHandover.From)))
            : null,
        Visit = row.DateOrNull(nameof(Repair.Visit)),
        Parts = row.DateOrNull(nameof(RepairParts.Expected)) is { } expected
            ? new RepairParts(row.Text(nameof(RepairParts.Part)), expected)
            : null,
        FixedAt = row.ContainsKey(nameof(Repair.FixedAt)) ? row.Time(nameof(Repair.FixedAt)) : null,
        Cost = row.AmountOrNull(nameof(Repair.Cost)),
        Joined = ReadPeople(row.TextOrNull(nameof(Repair.Joined)) ?? string.Empty),
        Comment = ReadComment(row),
        Photos = row.GetInt32(Photos) is { } count
            ? new RepairPhotos(count, row.Number(PhotosNumber), row.Name(PhotosBy), row.Time(PhotosAt))
            : null,
        Said = CommentMarks.Read(row.TextOrNull(nameof(Repair.Said)) ?? string.Empty),
        Noted = row.GetInt32(nameof(Repair.Noted)) ?? 0,
        Step = row.Number(nameof(Repair.Step)),
    };

    /// <summary>
    /// The lists as they were when the row was written, so that its rows there are found whatever is read from its texts by now; none for a row of
    /// a release without such lists.
    /// </summary>
    public static ImmutableArray<KeyRange> ReadLists(TableEntity row) =>
        row.TextOrNull(Lists) is { } lists ? [.. lists.Split(' ').Select(KeyRange.StartingWith)] : [];

    private static string Written(ImmutableArray<PersonId> people) => string.Join('|', people.Select(person => person.Value));

    private static ImmutableArray<PersonId> ReadPeople(string people) =>
        people.Length == 0 ? [] : [.. people.Split('|').Select(person => new PersonId(person))];

    private static RepairComment? ReadComment(TableEntity row) => row.TextOrNull(Comment) is { } text
        ? new RepairComment(row.Number(CommentNumber), text, row.Name(CommentBy), row.Time(CommentAt))
        : null;

    private static RepairQuestion? ReadQuestion(TableEntity row) => row.TextOrNull(Question) is { } text
        ? new RepairQuestion(
            text, row.Name(QuestionBy), row.Time(QuestionAt), row.Choice<RepairState>(QuestionAskedIn), row.TextOrNull(QuestionAnswer))
        : null;
}
