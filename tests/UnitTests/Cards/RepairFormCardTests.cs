using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class RepairFormCardTests
{
    private static readonly RepairDraft Empty = new(Id);
    private static readonly RepairDraft Filled = new(Id, "Printer", "Floor 3", "is jammed", Urgency.Urgent);

    [Fact]
    public void An_empty_form_says_what_to_do() => Snapshot.MatchCard(RepairFormCard.For(Empty));

    [Fact]
    public void A_form_shows_what_was_understood() => Snapshot.MatchCard(RepairFormCard.For(Filled));

    [Fact]
    public void A_form_from_a_label_asks_what_is_wrong_and_leads_to_guides() => Snapshot.MatchCard(RepairFormCard.For(
        new RepairDraft(Id, "Printer PRN-3F-01", "Copy room, floor 3"),
        guides: [.. new[] { SymptomCategory.Jam, SymptomCategory.Toner, SymptomCategory.Quality, SymptomCategory.Offline, SymptomCategory.Power, SymptomCategory.ErrorCode }.Select(category => new GuideKey("printer", category))]));

    [Fact]
    public void Fields_with_errors_are_named_above_and_beside() => Snapshot.MatchCard(RepairFormCard.For(
        Filled with { Where = "Floor 9", Symptom = string.Empty },
        [
            new FieldError(RepairFields.Where, new FieldProblem.UnknownFloor(9, 0, 5)),
            new FieldError(RepairFields.Symptom, new FieldProblem.Missing()),
        ]));

    [Fact]
    public void A_text_that_is_too_long_stays_to_be_shortened() => Snapshot.MatchCard(RepairFormCard.For(
        Filled with { What = new string('x', 112) },
        [new FieldError(RepairFields.What, new FieldProblem.TooLong(112, FaultReport.WhatLimit))]));

    [Fact]
    public void A_banner_stands_above_the_form() => Snapshot.MatchCard(RepairFormCard.For(Filled, banner: RefusalSentences.FormOutdated()));

    [Fact]
    public void A_form_thrown_away_says_that_nothing_was_sent() => Snapshot.MatchCard(RepairFormCard.Discarded());
}
