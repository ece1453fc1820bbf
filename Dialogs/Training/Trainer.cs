using System.Numerics;

namespace BackOffice.Dialogs.Training;

/// <summary>Multinomial logistic regression by stochastic gradient descent with AdaGrad steps; the same input gives the same model.</summary>
internal sealed class Trainer(Random random)
{
    private const int Epochs = 7;
    private const int Averaged = 4;
    private const float Step = 0.25f;
    private const float Decay = 0.88f;
    private const float Hidden = 0.5f;
    private const int Columns = IntentModel.Columns;
    private readonly float[] weights = new float[FeatureHash.Places * Columns];
    private readonly float[] mean = new float[FeatureHash.Places * Columns];
    private readonly float[] squares = new float[FeatureHash.Places * Columns];
    private readonly float[] biases = new float[Columns];

    /// <summary>What was learnt.</summary>
    /// <param name="reserve">Added to None, see <see cref="Calibration.Reserve"/>.</param>
    /// <param name="sharpness">See <see cref="Calibration.Sharpness"/>.</param>
    public IntentModel ToModel(float reserve, float sharpness)
    {
        var reserved = (float[])biases.Clone();
        reserved[(int)Intent.None] += reserve;
        return IntentModel.Of(reserved, weights, sharpness);
    }

    public void Learn(Example[] examples)
    {
        var order = (Example[])examples.Clone();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                Learn(example);
            }

            if (epoch >= Epochs - Averaged)
            {
                Remember();
            }

            Shrink();
        }

        // The mean of the last rounds is steadier than the last one.
        mean.CopyTo(weights, 0);
    }

    private void Remember()
    {
        for (var i = 0; i < weights.Length; i++)
        {
            mean[i] += weights[i] / Averaged;
        }
    }

    private void Learn(Example whole)
    {
        var example = whole with { Words = Some(whole.Words), Pieces = Some(whole.Pieces) };
        Span<float> gradient = stackalloc float[Columns];
        var wordScale = 1 / MathF.Sqrt(Math.Max(1, example.Words.Length));
        var pieceScale = IntentModel.PieceWeight / MathF.Sqrt(Math.Max(1, example.Pieces.Length));
        biases.CopyTo(gradient);
        Sum(example.Words, wordScale, gradient);
        Sum(example.Pieces, pieceScale, gradient);
        ToProbabilities(gradient[..IntentModel.IntentCount]);
        gradient[IntentModel.IntentCount..].Clear();
        gradient[(int)example.Intent] -= 1;
        for (var i = 0; i < Columns; i++)
        {
            gradient[i] *= example.Weight;
            biases[i] -= 0.01f * gradient[i];
        }

        Change(example.Words, wordScale, gradient);
        Change(example.Pieces, pieceScale, gradient);
    }

    /// <summary>What is left when chance hides some of it: so no word alone may decide.</summary>
    private int[] Some(int[] places)
    {
        var some = new List<int>(places.Length);
        foreach (var place in places)
        {
            if (random.NextSingle() >= Hidden)
            {
                some.Add(place);
            }
        }

        return [.. some];
    }

    private void Sum(int[] places, float scale, Span<float> sums)
    {
        foreach (var place in places)
        {
            var row = weights.AsSpan(place * Columns, Columns);
            for (var i = 0; i < Columns; i += Vector<float>.Count)
            {
                (new Vector<float>(sums[i..]) + (new Vector<float>(row[i..]) * scale)).CopyTo(sums[i..]);
            }
        }
    }

    private void Change(int[] places, float scale, ReadOnlySpan<float> gradient)
    {
        var least = new Vector<float>(1e-6f);
        foreach (var place in places)
        {
            var row = weights.AsSpan(place * Columns, Columns);
            var square = squares.AsSpan(place * Columns, Columns);
            for (var i = 0; i < Columns; i += Vector<float>.Count)
            {
                var slope = new Vector<float>(gradient[i..]) * scale;
                var sum = new Vector<float>(square[i..]) + (slope * slope);
                sum.CopyTo(square[i..]);
                (new Vector<float>(row[i..]) - (Step * slope / Vector.SquareRoot(sum + least))).CopyTo(row[i..]);
            }
        }
    }

    private void Shrink()
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] *= Decay;
        }
    }

    private static void ToProbabilities(Span<float> scores)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - highest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
