namespace BackOffice.UnitTests;

/// <summary>What a sentence may cost that can be counted; times are measured by the benchmarks.</summary>
public sealed class BudgetTests
{
    private const int Most = 8 * 1024;

    [Theory]
    [InlineData("the printer on floor 3 is jammed")]
    [InlineData("Hi, could we please get 5 boxes of A4 and 2 black toners for room 210 by Friday? Thanks!")]
    [InlineData("interview Jane Doe for the analyst role with Sam and Priya next Tuesday afternoon")]
    [InlineData("book me a flight to Lisbon")]
    [InlineData("der Drucker im 3. Stock klemmt")]
    [InlineData("pritner on floor3 jamed")]
    public void A_sentence_takes_less_than_8_KiB(string sentence)
    {
        Office.Read(sentence);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Office.Read(sentence);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, Most);
    }
}
