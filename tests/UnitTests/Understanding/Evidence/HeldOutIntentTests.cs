using System.Globalization;
using BackOffice.Dialogs.Training;
using Xunit.Abstractions;

namespace BackOffice.UnitTests;

/// <summary>Sentences of another hand, of which no phrasing was learnt: how well they are told apart.</summary>
public sealed class HeldOutIntentTests(ITestOutputHelper output)
{
    /// <summary>The last recorded figures: what falls behind them fails.</summary>
    private const double RecordedAccuracy = 0.96;
    private const double RecordedAccuracyActedOn = 0.98;
    private const double RecordedAccepted = 0.03;
    private const double RecordedRefused = 0.03;

    private const int SentencesPerFamily = 3;

    [Fact]
    public void Held_out_sentences_are_told_apart_as_well_as_before()
    {
        var confusion = new Confusion();
        var random = new Random(7);
        foreach (var family in SentenceFile.LoadAll(Path.Combine(AppContext.BaseDirectory, "Understanding", "HeldOut")))
        {
            foreach (var sentence in family.Speak(SentencesPerFamily, random))
            {
                var read = Office.Read(sentence);
                confusion.Add(family.Intent, read.Intent);
                if (read.Intent != family.Intent)
                {
                    output.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"{family.Intent,-18} taken for {read.Intent,-18} {read.Confidence:0.00}  {sentence}"));
                }
            }
        }

        output.WriteLine(confusion.ToString());
        Assert.True(
            confusion.Accuracy >= RecordedAccuracy
                && confusion.AccuracyActedOn >= RecordedAccuracyActedOn
                && confusion.Accepted <= RecordedAccepted
                && confusion.Refused <= RecordedRefused,
            confusion.ToString());
    }
}
