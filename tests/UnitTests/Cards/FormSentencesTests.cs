using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class FormSentencesTests
{
    private static readonly RepairDraft Draft = new(Id, "Printer", "floor 3");

    [Fact]
    public void A_changed_field_is_repeated() => Assert.Equal("Got it: floor 4.", FormSentences.Updated(Draft, Draft with { Where = "floor 4" }));

    [Fact]
    public void Two_changed_fields_are_joined() =>
        Assert.Equal("Got it: Copier and floor 4.", FormSentences.Updated(Draft, Draft with { What = "Copier", Where = "floor 4" }));

    [Fact]
    public void Several_changed_fields_are_listed() => Assert.Equal(
        "Got it: Copier, is jammed and nobody can work.",
        FormSentences.Updated(Draft, Draft with { What = "Copier", Symptom = "is\njammed", Urgency = Urgency.Urgent }));

    [Fact]
    public void The_same_again_changes_nothing() => Assert.Equal("The form says so already.", FormSentences.Updated(Draft, Draft));

    [Theory]
    [InlineData(RepairFields.What, "What is broken?")]
    [InlineData(RepairFields.Where, "Where is it?")]
    [InlineData(RepairFields.Symptom, "What is wrong with it?")]
    public void What_is_missing_is_asked_for(string field, string question) => Assert.Equal(question, FormSentences.Ask(field));
}
