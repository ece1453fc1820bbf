using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace BackOffice.Dialogs;

/// <summary>
/// A linear classifier: the weights of each feature for each intent, as bytes. Made by the project Training while Dialogs is built.
/// </summary>
internal sealed class IntentModel
{
    /// <summary>Intents, and room up to a number that vector instructions like.</summary>
    public const int Columns = 24;

    /// <summary>How much the pieces of words count beside the words.</summary>
    public const float PieceWeight = 0.6f;

    public const string Resource = "Intents.model";
    private const int HeaderLength = 4 + 4 + 4;
    private const uint Signature = 0x31544e49;
    private readonly byte[] content;
    private readonly float scale;
    private readonly float sharpness;

    private IntentModel(byte[] content)
    {
        if (content.Length != HeaderLength + (Columns * sizeof(float)) + (FeatureHash.Places * Columns)
            || BinaryPrimitives.ReadUInt32LittleEndian(content) != Signature)
        {
            throw new InvalidDataException("The model of the intents was made for another version of this code.");
        }

        this.content = content;
        scale = BinaryPrimitives.ReadSingleLittleEndian(content.AsSpan(4));
        sharpness = BinaryPrimitives.ReadSingleLittleEndian(content.AsSpan(8));
    }

    public static int IntentCount { get; } = Enum.GetValues<Intent>().Length;

    /// <summary>The model that was built into the assembly.</summary>
    public static IntentModel Load()
    {
        using var stream = typeof(IntentModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The model of the intents is not part of the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new IntentModel(bytes);
    }

    public static IntentModel Of(ReadOnlySpan<float> biases, ReadOnlySpan<float> weights, float sharpness)
    {
        var bytes = new byte[HeaderLength + (Columns * sizeof(float)) + weights.Length];
        var largest = 0f;
        foreach (var weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        var unit = Math.Max(largest, float.Epsilon) / sbyte.MaxValue;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Signature);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), unit);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(8), sharpness);
        for (var column = 0; column < Columns; column++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(HeaderLength + (column * sizeof(float))), biases[column]);
        }

        var rows = bytes.AsSpan(HeaderLength + (Columns * sizeof(float)));
        for (var i = 0; i < weights.Length; i++)
        {
            rows[i] = (byte)(sbyte)Math.Round(weights[i] / unit);
        }

        return new IntentModel(bytes);
    }

    /// <summary>The same model, surer or less sure of itself.</summary>
    public IntentModel With(float otherSharpness)
    {
        var copy = (byte[])content.Clone();
        BinaryPrimitives.WriteSingleLittleEndian(copy.AsSpan(8), otherSharpness);
        return new IntentModel(copy);
    }

    public void Write(Stream stream) => stream.Write(content);

    /// <summary>How probable each intent is; the probabilities add up to 1.</summary>
    /// <param name="probabilities">A place for each intent.</param>
    public void Judge(in IntentFeatures features, Span<double> probabilities) => Judge(features.Words, features.Pieces, probabilities);

    /// <inheritdoc cref="Judge(in IntentFeatures, Span{double})"/>
    public void Judge(ReadOnlySpan<int> wordPlaces, ReadOnlySpan<int> piecePlaces, Span<double> probabilities)
    {
        Span<int> words = stackalloc int[Columns];
        Span<int> pieces = stackalloc int[Columns];
        Sum(wordPlaces, words);
        Sum(piecePlaces, pieces);
        var wordScale = scale / MathF.Sqrt(Math.Max(1, wordPlaces.Length));
        var pieceScale = PieceWeight * scale / MathF.Sqrt(Math.Max(1, piecePlaces.Length));
        var highest = double.NegativeInfinity;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var bias = BinaryPrimitives.ReadSingleLittleEndian(content.AsSpan(HeaderLength + (i * sizeof(float))));
            probabilities[i] = sharpness * (bias + (wordScale * words[i]) + (pieceScale * pieces[i]));
            highest = Math.Max(highest, probabilities[i]);
        }

        var sum = 0.0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = Math.Exp(probabilities[i] - highest);
            sum += probabilities[i];
        }

        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] /= sum;
        }
    }

    private void Sum(ReadOnlySpan<int> places, Span<int> sums)
    {
        var rows = MemoryMarshal.Cast<byte, sbyte>(content.AsSpan(HeaderLength + (Columns * sizeof(float))));
        foreach (var place in places)
        {
            var row = rows.Slice(place * Columns, Columns);
            for (var i = 0; i < Columns; i++)
            {
                sums[i] += row[i];
            }
        }
    }
}
