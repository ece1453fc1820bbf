
namespace BackOffice.UnitTests;

public sealed class KnownSentenceTests
{
    public static TheoryData<string> Faults => [.. KnownSentence.Lines("faults.en.txt"), .. KnownSentence.Lines("faults.de.txt")];

    [Theory]
    [MemberData(nameof(Faults))]
    public void All_that_a_sentence_tells_of_a_fault_is_read(string line)
    {
        var known = KnownSentence.Parse(line);

        Assert.Equal(known, KnownSentence.Of(known.Text, Office.Read(known.Text)));
    }
}
