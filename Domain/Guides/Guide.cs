using System.Collections.Immutable;
using BackOffice.Domain.Equipment;

namespace BackOffice.Domain.Guides;

/// <summary>A few safe steps by which people help themselves before anybody comes.</summary>
/// <param name="Version">Goes up by one with each edit; 0 for a guide that nobody has edited.</param>
/// <param name="IsEdited">Whether these steps are the office's own and not those that came with the product.</param>
/// <param name="Helped">How often somebody said that it has helped.</param>
public sealed record Guide(GuideKey Key, ImmutableArray<string> Steps, int Version = 0, bool IsEdited = false, int Helped = 0)
{
    public const int MostSteps = 12;
    public const int StepLimit = 250;

    /// <summary>What is wrong with the steps of a guide, if anything is.</summary>
    public static FieldError? Check(ImmutableArray<string> steps) => steps switch
    {
        { IsEmpty: true } => new FieldError(GuideFields.Steps, new FieldProblem.Missing()),
        { Length: > MostSteps } => new FieldError(GuideFields.Steps, new FieldProblem.TooMany(steps.Length, MostSteps)),
        _ when steps.FirstOrDefault(step => step.Length > StepLimit) is { } step =>
            new FieldError(GuideFields.Steps, new FieldProblem.TooLong(step.Length, StepLimit)),
        _ => null,
    };

    public bool Equals(Guide? other) => other is not null
        && Key == other.Key && Version == other.Version && IsEdited == other.IsEdited && Helped == other.Helped && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => HashCode.Combine(Key, Version, Helped);
}

/// <summary>A guide as it is offered to somebody whose machine has the trouble.</summary>
/// <param name="Machine">The tag of the machine, where it is known.</param>
/// <param name="HelpedLast">The step, counted from 0, that fixed this very machine the last time; null where none is known.</param>
public sealed record OfferedGuide(Guide Guide, AssetTag? Machine = null, int? HelpedLast = null);
