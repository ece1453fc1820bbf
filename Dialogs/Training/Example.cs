using System.Globalization;
using NodaTime;

namespace BackOffice.Dialogs.Training;

/// <summary>A sentence as the model sees it.</summary>
internal sealed record Example(Intent Intent, string Text, int[] Words, int[] Pieces, float Weight)
{
    // When and where a sentence is read makes no difference to what it wants.
    private static readonly ReadingContext Context = new(
        new LocalDateTime(2026, 11, 25, 10, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]), CultureInfo.InvariantCulture, "DE", []);

    public static Example Of(Intent intent, string text, Language language, float weight, Random random)
    {
        var reading = new Reading(text, language);
        var classes = Gist.Of(reading, Context).Classes;
        Recall(classes, random);
        var features = IntentFeatures.Read(reading, classes, 0, classes.Length, new int[IntentFeatures.Most]);
        return new Example(intent, text, features.Words.ToArray(), features.Pieces.ToArray(), weight);
    }

    // While the model is trained no word of an example is known that stands in no table. Later they all are; a part of them stays
    // unknown, so that the model learns what to make of words that nobody thought of.
    private static void Recall(uint[] classes, Random random)
    {
        foreach (ref var kind in classes.AsSpan())
        {
            if (kind is (uint)WordClass.Unknown or (uint)WordClass.Name && random.Next(2) == 0)
            {
                kind = WordClasses.Other;
            }
        }
    }
}
