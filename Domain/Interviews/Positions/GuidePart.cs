using System.Collections.Immutable;

namespace BackOffice.Domain.Interviews;

/// <summary>A part of a round's guide, and its questions.</summary>
/// <param name="Name">Empty where the guide has no parts.</param>
public sealed record GuidePart(string Name, ImmutableArray<string> Questions)
{
    public const int NameLimit = 60;
    public const int QuestionLimit = 300;
    public const int MostParts = 8;
    public const int MostQuestions = 40;

    public bool Equals(GuidePart? other) => other is not null && Name == other.Name && Questions.AsSpan().SequenceEqual(other.Questions.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Name, Questions.Length);
}
