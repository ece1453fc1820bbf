using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>An approval, as columns of the row of what is decided.</summary>
internal static class ApprovalColumns
{
    private const string Prefix = "Approval";
    private const string Granted = Prefix + "Granted";
    private const string DecidedBy = Prefix + "By";
    private const string DecidedAt = Prefix + "At";
    private const string InsteadOf = Prefix + "InsteadOf";

    // Neither is in the id of a person.
    private const char BetweenPeople = '|';
    private const char BeforeInsteadOf = '>';

    public static void Put(TableEntity row, Approval? approval)
    {
        if (approval is null)
        {
            return;
        }

        row.Put(Prefix + nameof(Approval.Level), approval.Level);
        row[Prefix + nameof(Approval.Asked)] = string.Join(BetweenPeople, approval.Asked.Select(Written));
        row.Put(Prefix + nameof(Approval.AskedAt), approval.AskedAt);
        row[Prefix + nameof(Approval.Escalations)] = approval.Escalations;
        if (approval.EscalateAt is { } next)
        {
            row.Put(Prefix + nameof(Approval.EscalateAt), next);
        }

        if (approval.Verdict is { } verdict)
        {
            row[Granted] = verdict.IsGranted;
            row.Put(DecidedBy, verdict.By);
            row.Put(DecidedAt, verdict.At);
            row[InsteadOf] = verdict.InsteadOf?.Value;
        }
    }

    /// <returns>Null where the row holds no approval.</returns>
    public static Approval? Read(TableEntity row, CaseId subject, PersonName requester) =>
        row.ChoiceOrNull<ApprovalLevel>(Prefix + nameof(Approval.Level)) is { } level
            ? new Approval(
                subject,
                requester,
                level,
                ReadAsked(row.Text(Prefix + nameof(Approval.Asked))),
                row.Time(Prefix + nameof(Approval.AskedAt)),
                ReadVerdict(row))
            {
                EscalateAt = row.TimeOrNull(Prefix + nameof(Approval.EscalateAt)),
                Escalations = row.Number(Prefix + nameof(Approval.Escalations)),
            }
            : null;

    private static Verdict? ReadVerdict(TableEntity row) => row.GetBoolean(Granted) is { } isGranted
        ? new Verdict(
            isGranted, row.Name(DecidedBy), row.Time(DecidedAt), row.TextOrNull(InsteadOf) is { } person ? new PersonId(person) : null)
        : null;

    private static string Written(AskedApprover asked) => asked.InsteadOf is { } other
        ? string.Create(CultureInfo.InvariantCulture, $"{asked.Person.Value}{BeforeInsteadOf}{other.Value}")
        : asked.Person.Value;

    private static ImmutableArray<AskedApprover> ReadAsked(string written) =>
    [
        .. written.Split(BetweenPeople, StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(BeforeInsteadOf) is [var person, var other]
            ? new AskedApprover(new PersonId(person), new PersonId(other))
            : new AskedApprover(new PersonId(one))),
    ];
}
