using BackOffice.Domain.Guides;

namespace BackOffice.UnitTests;

public sealed class CategoryReaderTests
{
    [Theory]
    [InlineData("Jammed", SymptomCategory.Jam)]
    [InlineData("paper gets stuck in tray 2", SymptomCategory.Jam)]
    [InlineData("It eats paper", SymptomCategory.Jam)]
    [InlineData("does not feed", SymptomCategory.Jam)]
    [InlineData("out of toner", SymptomCategory.Toner)]
    [InlineData("the cartridge is empty", SymptomCategory.Toner)]
    [InlineData("Streaks on every page", SymptomCategory.Quality)]
    [InlineData("the picture flickers", SymptomCategory.Quality)]
    [InlineData("is offline", SymptomCategory.Offline)]
    [InlineData("doesn't print", SymptomCategory.Offline)]
    [InlineData("no dial tone", SymptomCategory.Offline)]
    [InlineData("Does not turn on", SymptomCategory.Power)]
    [InlineData("switches itself off after a minute", SymptomCategory.Power)]
    [InlineData("black screen", SymptomCategory.Power)]
    [InlineData("makes a grinding noise", SymptomCategory.Noise)]
    [InlineData("Shows E5", SymptomCategory.ErrorCode)]
    [InlineData("a red light is blinking", SymptomCategory.ErrorCode)]
    [InlineData("the display says paper jam", SymptomCategory.Jam)]
    [InlineData("Broken", SymptomCategory.Other)]
    [InlineData("", SymptomCategory.Other)]
    public void A_symptom_is_of_the_kind_that_is_said_first(string symptom, SymptomCategory category) =>
        Assert.Equal(category, Dialogs.Understanding.ReadCategory(symptom, Office.Context));

    [Theory]
    [InlineData("Papierstau", SymptomCategory.Jam)]
    [InlineData("das Papier klemmt", SymptomCategory.Jam)]
    [InlineData("der Toner ist leer", SymptomCategory.Toner)]
    [InlineData("druckt Streifen", SymptomCategory.Quality)]
    [InlineData("druckt nicht", SymptomCategory.Offline)]
    [InlineData("geht nicht an", SymptomCategory.Power)]
    [InlineData("quietscht laut", SymptomCategory.Noise)]
    [InlineData("zeigt einen Fehlercode", SymptomCategory.ErrorCode)]
    [InlineData("kaputt", SymptomCategory.Other)]
    public void A_German_symptom_is_too(string symptom, SymptomCategory category) =>
        Assert.Equal(category, Dialogs.Understanding.ReadCategory(symptom, Office.At("2026-11-22T10:00", "de-DE")));

    [Theory]
    [InlineData("that fixed it", true)]
    [InlineData("It works again, thanks!", true)]
    [InlineData("yes", true)]
    [InlineData("still broken", false)]
    [InlineData("no", false)]
    [InlineData("that didn't help", false)]
    [InlineData("I tried that already", false)]
    [InlineData("it also makes a noise", null)]
    [InlineData("floor 4", null)]
    public void Whether_a_guide_helped_is_said_in_many_words(string text, bool? helped) => Assert.Equal(helped, Office.Read(text).Helped);

    [Theory]
    [InlineData("me too", true)]
    [InlineData("Same here!", true)]
    [InlineData("the same printer as yesterday", false)]
    public void Whoever_has_it_too_says_so_in_few_words(string text, bool joins) => Assert.Equal(joins, Office.Read(text).Joins);

    [Theory]
    [InlineData("REP-7K3QF the light is blinking now", "the light is blinking now")]
    [InlineData("rep-7k3qf: it works on tray 1 only", "it works on tray 1 only")]
    [InlineData("REP-7K3QF", null)]
    [InlineData("REP-7K3QF status please", null)]
    [InlineData("REP-7K3QF?", null)]
    [InlineData("REP-7K3QF any news on it", null)]
    [InlineData("how is REP-7K3QF going", null)]
    [InlineData("show me REP-7K3QF", null)]
    [InlineData("cancel REP-7K3QF", null)]
    [InlineData("REP-7K3QF when will it be fixed?", null)]
    public void What_is_said_beside_a_number_is_a_remark(string text, string? remark) => Assert.Equal(remark, Office.Read(text).Remark);
}
