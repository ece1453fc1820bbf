namespace BackOffice.Dialogs.Training;

/// <summary>Finds what only sentences that were not learnt can tell: how sure a model may be, and when it should rather refuse.</summary>
internal static class Calibration
{
    /// <summary>The sharpness with which the probabilities of a model come true: of what it gives 80 %, 80 % are right.</summary>
    public static float Sharpness(IntentModel model, Example[] examples)
    {
        var best = (Sharpness: 1f, Loss: double.MaxValue);
        for (var sharpness = 0.3f; sharpness < 6; sharpness *= 1.08f)
        {
            var loss = Loss(model.With(sharpness), examples);
            if (loss < best.Loss)
            {
                best = (sharpness, loss);
            }
        }

        return best.Sharpness;
    }

    private static double Loss(IntentModel model, Example[] examples)
    {
        Span<double> probabilities = stackalloc double[IntentModel.IntentCount];
        var loss = 0.0;
        foreach (var example in examples)
        {
            model.Judge(example.Words, example.Pieces, probabilities);
            loss -= Math.Log(Math.Max(1e-9, probabilities[(int)example.Intent]));
        }

        return loss / examples.Length;
    }

    /// <summary>
    /// How much is to be added to None, so that as large a part of what is not for the bot is accepted as is refused of what is.
    /// </summary>
    public static float Reserve(IntentModel model, Example[] examples)
    {
        var known = new List<double>();
        var foreign = new List<double>();
        Span<double> probabilities = stackalloc double[IntentModel.IntentCount];
        foreach (var example in examples)
        {
            model.Judge(example.Words, example.Pieces, probabilities);
            var best = 0.0;
            foreach (var probability in probabilities[((int)Intent.None + 1)..])
            {
                best = Math.Max(best, probability);
            }

            (example.Intent is Intent.None ? foreign : known).Add(Math.Log(best / Math.Max(1e-12, probabilities[(int)Intent.None])));
        }

        known.Sort();
        foreign.Sort();
        var refused = 0;
        while (refused < known.Count - 1 && (double)refused / known.Count < (double)Above(foreign, known[refused]) / foreign.Count)
        {
            refused++;
        }

        return (float)known[refused];
    }

    private static int Above(List<double> sorted, double value)
    {
        var index = sorted.BinarySearch(value);
        return sorted.Count - (index < 0 ? ~index : index);
    }
}
