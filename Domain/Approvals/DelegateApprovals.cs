using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Approvals;

/// <summary>Somebody of the back office has another decide for them, on some days.</summary>
/// <param name="To">Who decides; null where nobody was chosen.</param>
/// <param name="From">The first day; null where none was chosen.</param>
/// <param name="Until">The last day; null where none was chosen.</param>
public sealed record DelegateApprovals(Person? To, LocalDate? From, LocalDate? Until)
{
    public const string ToField = "to";
    public const string FromField = "from";
    public const string UntilField = "until";

    /// <summary>Nobody is away for longer.</summary>
    public const int MostDaysAhead = 365;

    /// <summary>Judges it.</summary>
    /// <param name="today">The office's date.</param>
    /// <returns>What is wrong, or the delegation; only who runs the back office may be named, since they decide already.</returns>
    public (ImmutableArray<FieldError> Errors, Delegation? Delegation) Decide(Person by, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(by);
        var latest = today.PlusDays(MostDaysAhead);
        ImmutableArray<FieldError> errors =
        [
            .. To is { RunsBackOffice: true } && To.Id != by.Id ? ImmutableArray<FieldError>.Empty : [new FieldError(ToField, new FieldProblem.Missing())],
            .. Check(FromField, From, today, latest),
            .. Check(UntilField, Until, From ?? today, latest),
        ];
        return errors.IsEmpty ? ([], new Delegation(by.Named, To!.Named, From!.Value, Until!.Value)) : (errors, null);
    }

    private static IEnumerable<FieldError> Check(string field, LocalDate? day, LocalDate earliest, LocalDate latest) => day switch
    {
        null => [new FieldError(field, new FieldProblem.Missing())],
        var date when date < earliest || date > latest => [new FieldError(field, new FieldProblem.DateOutside(earliest, latest))],
        _ => [],
    };
}
