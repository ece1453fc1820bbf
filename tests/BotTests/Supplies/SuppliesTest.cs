using BackOffice.BotTests.Harness;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Playground.DemoOffice;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Supplies;

/// <summary>An office that keeps a few things. Effects are held back: what becomes of a sent form is told elsewhere.</summary>
public abstract class SuppliesTest : OfficeTest
{
    protected const string PaperAndToner = "5 boxes of A4 and 2 black toners for room 210 by Friday";

    private readonly Person keeper = new(new PersonId(DemoPeople.Eric.ObjectId), "Eric Executive", Roles.Executive);

    protected override OfficePlan Plan => OfficePlan.Usual with { Delivers = false };

    protected IStock Stock => Office.Part<IStock>();

    protected Person Keeper => keeper;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await KeepAsync(new ItemForm { Code = "PAP-A4", Name = "A4 paper", Unit = "ream", Pack = "box", PackSize = "5", Synonyms = "copy paper", Price = "24.50", LeadDays = "5" }, onHand: 20);
        await KeepAsync(new ItemForm { Code = "TON-BK", Name = "Black toner 59A", Unit = "cartridge", Synonyms = "black toner", Price = "60" }, onHand: 4);
        await KeepAsync(new ItemForm { Code = "TON-CY", Name = "Cyan toner 59C", Unit = "cartridge", Synonyms = "cyan toner", Price = "70", LeadDays = "3" }, onHand: 0);
        await KeepAsync(new ItemForm { Code = "STA-01", Name = "Stapler", Unit = "piece", Price = "8" }, onHand: 10);
        await KeepAsync(new ItemForm { Code = "PEN-BL", Name = "Blue pen", Unit = "pen", Pack = "pack", PackSize = "50", Price = "10" }, onHand: 500);
        await KeepAsync(new ItemForm { Code = "CHA-01", Name = "Desk chair", Unit = "piece" }, onHand: 1);
        await Eric.SaysAsync("hello");
        await Emma.SaysAsync("hello");
    }

    protected async Task KeepAsync(ItemForm form, int onHand)
    {
        Assert.IsType<StockOutcome.Done>(await Stock.AddAsync(new AddItem(form), Keeper, CancellationToken.None));
        if (onHand > 0)
        {
            var code = ItemCode.Parse(form.Code);
            Assert.IsType<StockOutcome.Done>(await Stock.MoveAsync(new ReceiveStock(code, $"first of {code}", onHand, "Cabinet 1"), Keeper, CancellationToken.None));
        }
    }

    /// <summary>The newest form in somebody's chat.</summary>
    protected static SeenCard Form(Teammate person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Cards().Last(card => card.Buttons.Contains("Send request"));
    }

    /// <summary>What the stored request asks for: "PAP-A4 25, stapler 3".</summary>
    protected async Task<string> RequestedAsync(string id)
    {
        var request = await Office.Part<Domain.Supplies.ISupplies>().FindAsync(Domain.CaseId.Parse(id), CancellationToken.None);
        Assert.NotNull(request);
        return string.Join(", ", request.Lines.Select(line => $"{line.Item?.Value ?? line.Name} {line.Asked}"));
    }
}
