using System.Collections.Immutable;

namespace BackOffice.Domain.Interviews;

/// <summary>A position's entry as somebody typed it, field by field. Empty where nothing was typed.</summary>
public sealed record PositionForm
{
    public string Code { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>With commas or line breaks between them.</summary>
    public string Skills { get; init; } = string.Empty;

    /// <summary>With commas or line breaks between them.</summary>
    public string Criteria { get; init; } = string.Empty;

    /// <summary>A round in which nothing is filled in is none.</summary>
    public ImmutableArray<RoundForm> Rounds { get; init; } = [];

    /// <summary>The form that shows a position as it is.</summary>
    public static PositionForm Of(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return new PositionForm
        {
            Code = position.Code.Value,
            Name = position.Name,
            Skills = string.Join(", ", position.Skills),
            Criteria = string.Join(", ", position.Criteria),
            Rounds = [.. position.Rounds.Select(RoundForm.Of)],
        };
    }

    /// <summary>What the form says, or all that is wrong with it, in the order of its fields.</summary>
    public PositionReading Read()
    {
        var field = new TypedFields();
        PositionCode? code = PositionCode.TryParse(Code, out var read) ? read : null;
        if (code is null)
        {
            field.Wrong(PositionFields.Code, string.IsNullOrWhiteSpace(Code) ? new FieldProblem.Missing() : new FieldProblem.NotA(FieldShape.Code));
        }

        var name = RoundForm.Needed(field, PositionFields.Name, Name, Position.NameLimit);
        var skills = Listed(field, PositionFields.Skills, Skills, Position.SkillLimit, Position.MostSkills);
        var criteria = Listed(field, PositionFields.Criteria, Criteria, Position.CriterionLimit, Position.MostCriteria);
        if (criteria.IsEmpty && !field.IsWrong(PositionFields.Criteria))
        {
            field.Misses(PositionFields.Criteria);
        }

        var filled = Rounds.Select((round, index) => (round, Number: index + 1)).Where(each => !each.round.IsEmpty).ToArray();
        if (filled.Length == 0)
        {
            field.Misses(PositionFields.Rounds);
        }
        else if (filled.Length > Position.MostRounds)
        {
            field.Wrong(PositionFields.Rounds, new FieldProblem.TooMany(filled.Length, Position.MostRounds));
        }

        ImmutableArray<PositionRound> rounds = [.. filled.Select(each => each.round.Read(field, each.Number))];
        return new PositionReading(
            code is null || field.Errors.Length > 0 ? null : new Position(code.Value, name!, skills, criteria, rounds), field.Errors);
    }

    private static ImmutableArray<string> Listed(TypedFields field, string name, string typed, int limit, int most)
    {
        ImmutableArray<string> items =
        [
            .. TypedText.Clean(typed).Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        if (items.FirstOrDefault(item => item.Length > limit) is { } longer)
        {
            field.Wrong(name, new FieldProblem.TooLong(longer.Length, limit));
        }
        else if (items.Length > most)
        {
            field.Wrong(name, new FieldProblem.TooMany(items.Length, most));
        }

        return items;
    }
}

/// <summary>What a form says.</summary>
/// <param name="Position">Of the first edition; null when something is wrong.</param>
public sealed record PositionReading(Position? Position, ImmutableArray<FieldError> Errors);
