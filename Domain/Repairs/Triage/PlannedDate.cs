using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>A date that somebody plans for: not in the past, and not so far away that it is a slip of the finger.</summary>
public static class PlannedDate
{
    private const int MostDays = 366;

    public static ImmutableArray<FieldError> Check(string field, LocalDate? date, LocalDate earliest)
    {
        var latest = earliest.PlusDays(MostDays);
        return date switch
        {
            null => [new FieldError(field, new FieldProblem.Missing())],
            { } planned when planned < earliest || planned > latest => [new FieldError(field, new FieldProblem.DateOutside(earliest, latest))],
            _ => [],
        };
    }
}
