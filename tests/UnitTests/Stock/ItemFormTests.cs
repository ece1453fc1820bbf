using BackOffice.Domain;
using BackOffice.Domain.Stock;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleStock;

namespace BackOffice.UnitTests.Domain;

public class ItemFormTests
{
    [Fact]
    public void A_form_is_read_into_units_and_packs()
    {
        var (code, facts, errors) = PaperForm.Read();

        Assert.Empty(errors);
        Assert.Equal("PAP-A4", code?.Value);
        Assert.Equal(("A4 paper", "ream", "box", 5, 4.9m), (facts.Name, facts.Unit, facts.Pack, facts.PackSize, facts.UnitPrice));
        Assert.Equal(["A4 paper", "copy paper", "printer paper"], facts.Names);
        Assert.Equal(PaperForm.Read().Facts, ItemForm.Of(Paper).Read().Facts);
    }

    [Fact]
    public void All_that_is_wrong_is_named_at_once() => Assert.Equal(
        [
            new FieldError(ItemFields.Code, new FieldProblem.NotA(FieldShape.Code)),
            new FieldError(ItemFields.Name, new FieldProblem.Missing()),
            new FieldError(ItemFields.Unit, new FieldProblem.Missing()),
            new FieldError(ItemFields.PackSize, new FieldProblem.Missing()),
            new FieldError(ItemFields.Target, new FieldProblem.NotAbove(20)),
            new FieldError(ItemFields.SupplierMail, new FieldProblem.NotA(FieldShape.Mail)),
            new FieldError(ItemFields.Price, new FieldProblem.NotA(FieldShape.Price)),
            new FieldError(ItemFields.LeadDays, new FieldProblem.NotA(FieldShape.CountOrNone)),
        ],
        new ItemForm { Code = "a b", Pack = "box", ReorderPoint = "20", Target = "20", SupplierMail = "x", Price = "dear", LeadDays = "-1" }
            .Read().Errors.AsEnumerable());

    [Fact]
    public void An_entry_that_somebody_else_wrote_meanwhile_is_stale_and_one_that_says_the_same_is_done()
    {
        var other = PaperForm with { Name = "Paper, A4" };
        Assert.Equal(new StockDecision.Refused(new StockRefusal.Stale()), new EditItem(Paper.Code, 7, other).Decide(Paper, Eric));
        Assert.IsType<StockDecision.AlreadyDone>(new EditItem(Paper.Code, 7, PaperForm).Decide(Paper, Eric));
        var after = Assert.IsType<StockDecision.Accepted>(new EditItem(Paper.Code, 1, other).Decide(Paper, Eric)).After;
        Assert.Equal(("Paper, A4", 2, Paper.OnHand), (after.Facts.Name, after.Edition, after.OnHand));
        Assert.Equal(new StockDecision.Refused(new StockRefusal.NotAllowed()), new EditItem(Paper.Code, 1, other).Decide(Paper, Emma));
    }
}
