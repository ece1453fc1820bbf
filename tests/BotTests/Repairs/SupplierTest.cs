using BackOffice.BotTests.Harness;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Playground.GraphEmulator.Mail;

namespace BackOffice.BotTests.Repairs;

/// <summary>A repair is handed to a service by mail. Each test writes to an address of its own, since all share the mail service.</summary>
public abstract class SupplierTest : OfficeTest
{
    private EmulatedGraph graph = null!;

    protected EmulatedGraph Graph => graph;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        graph = await SharedServices.GraphAsync();
        await MeetAsync(Emma, Eric, Olga);
    }

    protected async Task HandOverAsync(string address, string note, bool settle = true)
    {
        await PressAsync(Eric, "Service");
        await Eric.LastCard().PressAsync("Send the mail", ("supplierMail", address), ("supplierNote", note));
        if (settle)
        {
            await Office.SettledAsync();
        }
    }

    protected IEnumerable<SentMail> SentTo(string address) => graph.Mails.All.Where(mail => mail.To.Contains(address));
}
