using BackOffice.Cards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleStock;

namespace BackOffice.UnitTests.Cards;

public class StockCardTests
{
    [Fact]
    public void The_stock_with_more_to_come() => Snapshot.MatchCard(StockListCard.For(new StockView.Listed(StockList.Kept, Some, IsFirst: true)));

    [Fact]
    public void What_is_low() => Snapshot.MatchCard(
        StockListCard.For(new StockView.Listed(StockList.Low, new Page<StockItem>([Coffee, Toner], null), IsFirst: true)));

    [Fact]
    public void A_stock_that_holds_nothing_yet() => Snapshot.MatchCard(
        StockListCard.For(new StockView.Listed(StockList.Kept, new Page<StockItem>([], null), IsFirst: true)));

    [Fact]
    public void What_a_search_found() => Snapshot.MatchCard(StockListCard.For(new StockView.Found("toner", [Toner])));

    [Fact]
    public void An_item_that_is_low() => Snapshot.MatchCard(ItemCard.For(Toner, Lines[..3], Eric, Once));

    [Fact]
    public void An_item_of_which_there_is_enough() => Snapshot.MatchCard(ItemCard.For(Paper, [Lines[3]], Eric, Once));

    [Fact]
    public void An_item_of_which_only_the_name_is_known() => Snapshot.MatchCard(
        ItemCard.For(Tape with { Shelves = [], Movements = 0 }, [], Eric, Once));

    [Fact]
    public void An_item_for_an_employee() => Snapshot.MatchCard(ItemCard.For(Toner, [], Emma, Once));

    [Fact]
    public void An_item_that_is_no_longer_kept() => Snapshot.MatchCard(ItemCard.For(Old, [Lines[3]], Eric, Once));

    [Fact]
    public void A_step_that_was_said_in_words() => Snapshot.MatchCard(
        StockStepCard.For(new StockTyped(Verbs.IssueStock, "2 boxes", "cellar", Why: "Marketing"), Once, Paper.Code, Paper));

    [Fact]
    public void A_step_that_was_refused_names_the_numbers() => Snapshot.MatchCard(StockStepCard.For(
        new StockTyped(Verbs.IssueStock, "3", Why: "Marketing"), Once, Toner.Code, Toner, new StockRefusal.NotEnough(Toner.Available)));

    [Fact]
    public void A_step_with_a_field_that_cannot_be_read() => Snapshot.MatchCard(StockStepCard.For(
        new StockTyped(Verbs.CountStock, "a lot", "Copy room"),
        Once,
        Toner.Code,
        Toner,
        new StockRefusal.Invalid([new FieldError(StockFields.Quantity, new FieldProblem.NotA(FieldShape.CountOrNone))])));

    [Fact]
    public void A_step_that_met_an_outage() => Snapshot.MatchCard(StockStepCard.For(
        new StockTyped(Verbs.ReceiveStock, "10", "Cabinet 2"), Once, Toner.Code, item: null, banner: TroubleSentences.NotSaved("4F7K2")));

    [Fact]
    public void An_empty_form() => Snapshot.MatchCard(ItemFormCard.New(new ItemForm()));

    [Fact]
    public void A_form_names_what_is_wrong_and_keeps_what_was_typed()
    {
        var form = PaperForm with { Code = "A", Unit = string.Empty, Target = "10", Price = "a lot" };
        Snapshot.MatchCard(ItemFormCard.New(form, form.Read().Errors));
    }

    [Fact]
    public void A_code_that_is_taken_leads_to_its_item() => Snapshot.MatchCard(ItemFormCard.New(PaperForm, taken: Paper));

    [Fact]
    public void An_edit_that_was_overtaken()
    {
        var form = PaperForm with { Price = "26.00", Target = "80" };
        Snapshot.MatchCard(ItemFormCard.Edit(Paper.Code, 2, form, [], StockSentences.ChangedMeanwhile(Paper, form)));
    }

    [Fact]
    public void A_ledger_with_its_sums() => Snapshot.MatchCard(LedgerCard.For(Toner, Lines, Eric));

    [Fact]
    public void An_empty_ledger() => Snapshot.MatchCard(LedgerCard.For(Tape with { Movements = 0 }, [], Eric));

    [Fact]
    public void Which_of_several_items_is_meant_is_asked() => Snapshot.MatchCard(WhichItemCard.Ask("toner", "issue 2 toner to Emma", [Toner, Paper, Coffee]));

    [Fact]
    public void A_name_that_no_item_has() => Snapshot.MatchCard(WhichItemCard.None("dragons", Eric));
}
