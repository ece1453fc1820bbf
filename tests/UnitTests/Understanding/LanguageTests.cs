using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("The printer on floor 3 is jammed", "en", "en")]
    [InlineData("The printer on floor 3 is jammed", "de", "en")]
    [InlineData("Der Drucker im 3. Stock klemmt", "en", "de")]
    [InlineData("Der Drucker im 3. Stock klemmt", "de", "de")]
    [InlineData("the Kaffeemaschine on floor 2 is leaking", "en", "en")]
    [InlineData("the Kaffeemaschine on floor 2 is leaking", "de", "en")]
    [InlineData("please interview Jürgen Müller on Tuesday", "de", "en")]
    [InlineData("der Printer im Office geht nicht", "en", "de")]
    [InlineData("Drucker", "en", "de")]
    [InlineData("printer jammed", "de", "en")]
    [InlineData("Zeppelin", "de", "de")]
    [InlineData("Zeppelin", "en", "en")]
    [InlineData("2.14", "de", "de")]
    [InlineData("", "de", "de")]
    public void A_text_is_of_the_language_that_more_of_its_words_belong_to(string text, string preferred, string language)
    {
        var reading = Reading.Of(text, Office.At("2026-11-22T10:00", preferred));

        Assert.Equal(language, reading.Language.Name);
    }

    [Fact]
    public void Each_language_has_the_same_kinds_of_things()
    {
        var known = Kinds("en").ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Kinds("de"), kind => !known.Contains(kind));
    }

    private static IEnumerable<string> Kinds(string language)
    {
        var file = LanguageFile.Load(language, "equipment");
        return file.Rows("names").Concat(file.Rows("brands"))
            .Select(row => Thing.Parse(row.Meaning).Kind!);
    }
}
