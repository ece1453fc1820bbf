using BackOffice.Cards.Repairs;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests;

public sealed class FillRepairFormTests
{
    private static readonly CaseId Id = CaseId.Parse("REP-7K3QF");
    private static readonly RepairDraft Full = new(Id, "Printer", "Floor 3", "Jammed");

    [Fact]
    public void A_first_sentence_fills_what_it_tells()
    {
        var draft = FillRepairForm.From(Id, Office.Read("The printer on floor 3 is jammed, it's urgent"));

        Assert.Equal(Full with { Urgency = Urgency.Urgent }, draft);
    }

    [Theory]
    [InlineData("floor 4", "Printer", "Floor 4", "Jammed", Urgency.Normal)]
    [InlineData("no, the copier", "Copier", "Floor 3", "Jammed", Urgency.Normal)]
    [InlineData("it's urgent", "Printer", "Floor 3", "Jammed", Urgency.Urgent)]
    [InlineData("no rush", "Printer", "Floor 3", "Jammed", Urgency.Low)]
    [InlineData("it also leaks", "Printer", "Floor 3", "Jammed. Leaks", Urgency.Normal)]
    [InlineData("no, it is leaking", "Printer", "Floor 3", "Leaking", Urgency.Normal)]
    [InlineData("the display shows E5", "Printer", "Floor 3", "The display shows E5", Urgency.Normal)]
    [InlineData("no, the scanner in room 210 is broken", "Scanner", "Room 210", "Broken", Urgency.Normal)]
    [InlineData("who knows", "Printer", "Floor 3", "Jammed", Urgency.Normal)]
    public void Any_field_is_changed_by_saying_it(string said, string what, string where, string symptom, Urgency urgency)
    {
        var draft = FillRepairForm.With(Full, said, Office.Read(said), asked: null);

        Assert.Equal(new RepairDraft(Id, what, where, symptom, urgency), draft);
    }

    [Theory]
    [InlineData(RepairFields.What, "the flux capacitor", "The flux capacitor")]
    [InlineData(RepairFields.Where, "Zeppelin", "Zeppelin")]
    [InlineData(RepairFields.Where, "3", "Floor 3")]
    [InlineData(RepairFields.Where, "on the landing.", "On the landing")]
    [InlineData(RepairFields.Symptom, "it needs toner", "It needs toner")]
    public void A_text_that_names_no_field_answers_the_one_asked_for(string asked, string said, string expected)
    {
        var draft = FillRepairForm.With(new RepairDraft(Id), said, Office.Read(said), asked);

        Assert.Equal(expected, asked switch { RepairFields.What => draft.What, RepairFields.Where => draft.Where, _ => draft.Symptom });
    }

    [Fact]
    public void A_text_far_too_long_is_cut_so_that_the_card_can_be_sent()
    {
        var said = string.Concat(Enumerable.Repeat("😡", 10_000));

        var draft = FillRepairForm.With(new RepairDraft(Id), said, Office.Read(said), RepairFields.Symptom);

        Assert.InRange(draft.Symptom.Length, FaultReport.SymptomLimit + 1, 6_000);
        Assert.False(char.IsHighSurrogate(draft.Symptom[^1]));
    }

    [Theory]
    [InlineData("The copier in room 210 is broken", true)]
    [InlineData("No, the copier in room 210 is broken", false)]
    [InlineData("The printer in room 210 is broken", false)]
    [InlineData("the copier", false)]
    public void A_full_report_of_another_thing_elsewhere_is_another_report(string said, bool another) =>
        Assert.Equal(another, FillRepairForm.IsAnother(Full, said, Office.Read(said)));

    [Theory]
    [InlineData("send", true)]
    [InlineData("Yes, please!", true)]
    [InlineData("OK", true)]
    [InlineData("submit it", true)]
    [InlineData("don't send", false)]
    [InlineData("send a fax", false)]
    [InlineData("thanks", false)]
    public void Sending_is_said_in_many_ways(string said, bool sends) => Assert.Equal(sends, Office.Read(said).Sends);
}
