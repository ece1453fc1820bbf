using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

public sealed class TimeExpressionTests
{
    [Fact]
    public void English_dates_and_times_are_read() => Holds("expressions.en.txt", Language.English);

    [Fact]
    public void German_dates_and_times_are_read() => Holds("expressions.de.txt", Language.German);

    [Fact]
    public void Sentences_of_the_office_that_hold_no_time_are_left_alone() => Holds("none.en.txt", Language.English);

    private static void Holds(string file, Language language)
    {
        var (count, misses) = TimeList.Check(file, language);

        Assert.True(misses.IsEmpty, $"{misses.Length} of {count} in {file} are read otherwise:\n{string.Join('\n', misses)}");
    }
}
