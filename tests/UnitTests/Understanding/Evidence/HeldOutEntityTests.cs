using System.Globalization;
using BackOffice.Dialogs;
using NodaTime.Text;
using Xunit.Abstractions;

namespace BackOffice.UnitTests;

/// <summary>Sentences with all that they tell, written before they were read: the whole way from the text to its fields.</summary>
public sealed class HeldOutEntityTests(ITestOutputHelper output)
{
    /// <summary>The last recorded figure.</summary>
    private const double Recorded = 0.95;

    [Fact]
    public void What_held_out_sentences_tell_is_found_as_well_as_before()
    {
        var counts = new SortedDictionary<string, (int Right, int Missed, int Wrong)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "HeldOut", "entities.txt")))
        {
            if (line.Split(" => ") is [var sentence, var facts] && sentence[0] != '#')
            {
                var expected = Expected(facts);
                var found = Found(Office.Read(sentence));
                foreach (var fact in expected.Union(found))
                {
                    var key = fact[..fact.IndexOf(':', StringComparison.Ordinal)];
                    var (right, missed, wrong) = counts.GetValueOrDefault(key);
                    counts[key] = (expected.Contains(fact), found.Contains(fact)) switch
                    {
                        (true, true) => (right + 1, missed, wrong),
                        (true, false) => (right, missed + 1, wrong),
                        _ => (right, missed, wrong + 1),
                    };
                }

                if (!expected.SetEquals(found))
                {
                    output.WriteLine($"{sentence}\n    missed {string.Join("; ", expected.Except(found))}\n    wrong  {string.Join("; ", found.Except(expected))}");
                }
            }
        }

        foreach (var (key, (right, missed, wrong)) in counts)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key,-10} F1 {F1(right, missed, wrong):0.000}  ({right} right, {missed} missed, {wrong} wrong)"));
        }

        var all = F1(counts.Values.Sum(count => count.Right), counts.Values.Sum(count => count.Missed), counts.Values.Sum(count => count.Wrong));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all        F1 {all:0.000}"));
        Assert.True(all >= Recorded, string.Create(CultureInfo.InvariantCulture, $"F1 {all:0.000}"));
    }

    private static double F1(int right, int missed, int wrong) => 2.0 * right / ((2 * right) + missed + wrong);

    private static HashSet<string> Expected(string facts)
    {
        var expected = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in facts.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = (fact[..fact.IndexOf(':', StringComparison.Ordinal)], fact[(fact.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            foreach (var one in key is "items" or "people" ? value.Split(',', StringSplitOptions.TrimEntries) : [value])
            {
                expected.Add($"{key}:{one}");
            }
        }

        return expected;
    }

    private static HashSet<string> Found(Understood understood)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var request = understood; request is not null; request = request.Also)
        {
            Add("kind", request.Kind);
            Add("asset", request.Tag);
            Add("place", request.Place);
            Add("symptom", request.Symptom);
            Add("urgency", request.Urgency?.ToString());
            Add("candidate", request.Candidate);
            Add("position", request.Position);
            Add("phone", request.Phone);
            Add("caseId", request.Case?.Value);
            Add("duration", request.Length is { } length ? PeriodPattern.NormalizingIso.Format(length) : null);
            found.UnionWith(request.People.Select(person => $"people:{person}"));
            found.UnionWith(request.Items.Select(item =>
                string.Create(CultureInfo.InvariantCulture, $"items:{item.Quantity:0.##}|{item.Unit}|{item.Name}")));
        }

        return found;

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                found.Add($"{key}:{value}");
            }
        }
    }
}
