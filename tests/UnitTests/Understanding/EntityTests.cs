using Xunit.Abstractions;

namespace BackOffice.UnitTests;

public sealed class EntityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("items", "en")]
    [InlineData("items", "de")]
    [InlineData("people", "en")]
    [InlineData("people", "de")]
    [InlineData("mixed", "en")]
    [InlineData("numbers", "en")]
    [InlineData("numbers", "de")]
    public void Sentences_are_read_as_a_colleague_reads_them(string about, string language)
    {
        var score = new EntityScore();
        foreach (var sentence in GoldSentence.All($"{about}.{language}"))
        {
            score.Add(sentence, EntityReadings.Of(sentence, language));
        }

        output.WriteLine(score.ToString());
        Assert.True(score.Worst >= 0.95, score.ToString());
    }
}
