using System.Globalization;

namespace BackOffice.Dialogs.Training;

/// <summary>Makes the model from the families: how sure it may be is measured on families that were kept back, then all are learnt.</summary>
internal static class ModelBuilder
{
    public const int Seed = 20261125;

    /// <summary>What is not for the bot is more varied than any list of it: somewhat more of it is to be expected than was found.</summary>
    private const float Caution = 0.8f;

    private const int SentencesPerFamily = 8;
    private const int SentencesToCalibrate = 2;

    public static IntentModel Build(Family[] families)
    {
        var random = new Random(Seed);
        var (learnt, kept) = Split(families);
        var partial = Train(Examples(learnt, SentencesToCalibrate, random), random);
        var unseen = Examples(kept, SentencesToCalibrate, random);
        var reserve = Calibration.Reserve(partial.ToModel(reserve: 0, sharpness: 1), unseen) + Caution;
        var sharpness = Calibration.Sharpness(partial.ToModel(reserve, sharpness: 1), unseen);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Reserve {reserve:0.00}, sharpness {sharpness:0.00}."));
        return Train(Examples(families, SentencesPerFamily, random), random).ToModel(reserve, sharpness);
    }

    private static Trainer Train(Example[] examples, Random random)
    {
        var trainer = new Trainer(random);
        trainer.Learn(examples);
        return trainer;
    }

    private static (Family[] Learnt, Family[] Kept) Split(Family[] families) =>
        ([.. families.Where((_, index) => index % 5 != 0)], [.. families.Where((_, index) => index % 5 == 0)]);

    private static Example[] Examples(Family[] families, int sentencesPerFamily, Random random)
    {
        var noise = new Noise(random, NoiseWords.Greetings, NoiseWords.Thanks);
        var examples = new List<Example>();
        foreach (var family in families)
        {
            var sentences = family.Speak(sentencesPerFamily, random);
            var weight = MathF.Sqrt((float)sentencesPerFamily / sentences.Count) / 1.5f;
            foreach (var sentence in sentences)
            {
                examples.Add(Example.Of(family.Intent, sentence, family.Language, weight, random));
                examples.Add(Example.Of(family.Intent, noise.Spoil(sentence), family.Language, weight / 2, random));
            }
        }

        return [.. examples];
    }
}
