using System.Globalization;
using System.Text;

namespace BackOffice.UnitTests;

/// <summary>How much of what stands in sentences was found, and how much of what was found stands in them.</summary>
internal sealed class EntityScore
{
    private readonly SortedDictionary<string, (int Right, int Missed, int Wrong)> kinds = new(StringComparer.Ordinal);
    private readonly StringBuilder failures = new();

    /// <summary>The F1 of the kind that is read worst.</summary>
    public double Worst => kinds.Values.Min(F1);

    public void Add(GoldSentence sentence, IReadOnlyList<string> found)
    {
        var missed = sentence.Facts.ToList();
        var wrong = found.ToList();
        foreach (var fact in found)
        {
            if (missed.Remove(fact))
            {
                wrong.Remove(fact);
                Count(fact, right: 1);
            }
        }

        missed.ForEach(fact => Count(fact, missed: 1));
        wrong.ForEach(fact => Count(fact, wrong: 1));
        if (missed.Count + wrong.Count > 0)
        {
            failures.AppendLine(CultureInfo.InvariantCulture, $"{sentence.Intent}: {sentence.Text}")
                .AppendLine(CultureInfo.InvariantCulture, $"    missed {string.Join(" | ", missed)}")
                .AppendLine(CultureInfo.InvariantCulture, $"    wrong  {string.Join(" | ", wrong)}");
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (kind, counts) in kinds)
        {
            var (right, missed, wrong) = counts;
            text.AppendLine(
                CultureInfo.InvariantCulture, $"{kind,-10} F1 {F1(counts):0.000} ({right} right, {missed} missed, {wrong} wrong)");
        }

        return text.Append(failures).ToString();
    }

    private static double F1((int Right, int Missed, int Wrong) counts) =>
        counts is (0, 0, 0) ? 1 : 2.0 * counts.Right / ((2.0 * counts.Right) + counts.Missed + counts.Wrong);

    private void Count(string fact, int right = 0, int missed = 0, int wrong = 0)
    {
        var kind = fact[..fact.IndexOf('=', StringComparison.Ordinal)];
        var before = kinds.GetValueOrDefault(kind);
        kinds[kind] = (before.Right + right, before.Missed + missed, before.Wrong + wrong);
    }
}
