using System.Globalization;
using BackOffice.BotTests.Harness;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Playground.GraphEmulator.Mail;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Orders;

/// <summary>An office that keeps a stock. Each test has suppliers of its own, since all share the mail service.</summary>
public abstract class OrderTest : OfficeTest
{
    private static int count;

    private readonly string supplier = $"supplier{Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture)}@orders.example";
    private readonly Person keeper = new(new PersonId(DemoPeople.Eric.ObjectId), "Eric Executive", Roles.Executive);
    private EmulatedGraph graph = null!;
    private int deeds;

    protected EmulatedGraph Graph => graph;

    /// <summary>Where the mails of this test's supplier go.</summary>
    protected string SupplierMail => supplier;

    protected ItemForm Paper => new()
    {
        Code = "PAP-A4",
        Name = "A4 paper",
        Unit = "ream",
        Pack = "box",
        PackSize = "5",
        Synonyms = "copy paper",
        ReorderPoint = "20",
        Target = "60",
        Supplier = "Office Depot",
        SupplierMail = supplier,
        Price = "24.50",
        LeadDays = "3",
    };

    protected ItemForm Pens => Paper with { Code = "PEN-BL", Name = "Blue pens", Unit = "pen", Pack = "pack", PackSize = "50", Synonyms = string.Empty, ReorderPoint = "50", Target = "150", Price = "9.90" };

    protected IEnumerable<SentMail> Mails => graph.Mails.All.Where(mail => mail.To.Contains(supplier));

    private IStock Stock => Office.Part<IStock>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        graph = await SharedServices.GraphAsync();
        await MeetAsync(Emma, Eric, Olga);
    }

    protected async Task KeepAsync(ItemForm form, int onHand, string place = "Cabinet 1")
    {
        await Stock.AddAsync(new AddItem(form), keeper, CancellationToken.None);
        if (onHand > 0)
        {
            await ReceiveAsync(form, onHand, place);
        }
    }

    protected async Task ReceiveAsync(ItemForm form, int units, string place) => Assert.IsType<StockOutcome.Done>(
        await Stock.MoveAsync(new ReceiveStock(ItemCode.Parse(form.Code), Deed(), units, place), keeper, CancellationToken.None));

    /// <summary>So many weeks pass, in each of which so many units are handed out.</summary>
    protected async Task UseAsync(int weeks, params (ItemForm Item, int Units)[] used)
    {
        for (var week = 0; week < weeks; week++)
        {
            foreach (var (item, units) in used)
            {
                Assert.IsType<StockOutcome.Done>(
                    await Stock.MoveAsync(new IssueStock(ItemCode.Parse(item.Code), Deed(), units), keeper, CancellationToken.None));
            }

            Office.Time.Advance(Duration.FromDays(7));
        }
    }

    protected async Task<StockItem> ItemAsync(ItemForm form) => (await Stock.FindAsync(ItemCode.Parse(form.Code), CancellationToken.None))!;

    /// <summary>Has what is low proposed.</summary>
    /// <returns>Eric's card of the order.</returns>
    protected async Task<SeenCard> ProposeAsync()
    {
        await Eric.SaysAsync("what should we order");
        await Office.SettledAsync();
        return Order(Eric);
    }

    /// <summary>The newest card of an order in somebody's chat.</summary>
    protected static SeenCard Order(Teammate person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Cards().Last(card => card.Words.Contains("PO-", StringComparison.Ordinal) && card.Buttons.Contains("History"));
    }

    private string Deed() => $"deed {(++deeds).ToString(CultureInfo.InvariantCulture)}";
}
