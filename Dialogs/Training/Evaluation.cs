using System.Globalization;

namespace BackOffice.Dialogs.Training;

/// <summary>Prints what a model makes of held-out sentences.</summary>
internal static class Evaluation
{
    private const int SentencesPerFamily = 3;

    public static void Print(IntentModel model, Family[] families)
    {
        var random = new Random(7);
        Span<double> probabilities = stackalloc double[IntentModel.IntentCount];
        var right = new int[IntentModel.IntentCount];
        var all = new int[IntentModel.IntentCount];
        var (accepted, refused) = (0, 0);
        var margins = new List<(double Margin, bool Known, bool Right)>();
        foreach (var family in families)
        {
            foreach (var sentence in family.Speak(SentencesPerFamily, random))
            {
                var example = Example.Of(family.Intent, sentence, family.Language, 1, random: null);
                model.Judge(example.Words, example.Pieces, probabilities);
                var best = (Intent)IndexOfHighest(probabilities);
                var inScope = 1 + IndexOfHighest(probabilities[1..]);
                margins.Add((Math.Log(probabilities[inScope] / probabilities[0]), family.Intent is not Intent.None, inScope == (int)family.Intent));
                all[(int)family.Intent]++;
                right[(int)family.Intent] += best == family.Intent ? 1 : 0;
                accepted += family.Intent is Intent.None && best is not Intent.None ? 1 : 0;
                refused += family.Intent is not Intent.None && best is Intent.None ? 1 : 0;
                if (best != family.Intent)
                {
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"{family.Intent,-18} → {best,-18} {probabilities[(int)best]:0.00}  {sentence}"));
                }
            }
        }

        PrintBalance(margins);
        for (var i = 0; i < all.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(Intent)i,-18} {right[i],4} of {all[i],4}  {100.0 * right[i] / all[i]:0.0} %"));
        }

        var none = all[(int)Intent.None];
        var known = all.Sum() - none;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"known {100.0 * (right.Sum() - right[(int)Intent.None]) / known:0.00} %, None accepted {100.0 * accepted / none:0.00} %, known refused {100.0 * refused / known:0.00} %"));
    }

    /// <summary>The margin at which as many sentences of None are accepted as known ones are refused, and how many are right there.</summary>
    private static void PrintBalance(List<(double Margin, bool Known, bool Right)> margins)
    {
        var known = margins.Count(margin => margin.Known);
        var none = margins.Count - known;
        foreach (var threshold in margins.Select(margin => margin.Margin).Order())
        {
            var refused = (double)margins.Count(margin => margin.Known && margin.Margin < threshold) / known;
            var accepted = (double)margins.Count(margin => !margin.Known && margin.Margin >= threshold) / none;
            if (refused >= accepted)
            {
                var right = (double)margins.Count(margin => margin.Known && margin.Margin >= threshold && margin.Right) / known;
                var rightAmong = (double)margins.Count(margin => margin.Known && margin.Right) / known;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"at margin {threshold:0.00}: refused {100 * refused:0.00} %, accepted {100 * accepted:0.00} %, known right {100 * right:0.00} %, among known {100 * rightAmong:0.00} %"));
                return;
            }
        }
    }

    private static int IndexOfHighest(ReadOnlySpan<double> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            best = values[i] > values[best] ? i : best;
        }

        return best;
    }
}
