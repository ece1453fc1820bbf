using System.Text.Json.Nodes;
using BackOffice.Playground.Parts;

namespace BackOffice.Playground.DemoOffice;

/// <summary>The machines of the demo office, imported by Eric as a list, as he would paste it.</summary>
internal static class SeedMachines
{
    private const string Machines = """
        tag,kind,model,floor,room,supplier,purchased,warranty,price,service,mail,phone
        PRN-3F-01,Printer,HP LaserJet M507,3,Copy room,Printworks,2024-05-31,2027-05-31,640.00,"CopyCare, Sam Smith",service@copycare.example,+49 30 1234567
        PRN-2F-01,Printer,Brother HL-L6400DW,2,Corridor,Printworks,2022-02-14,,389.90,"CopyCare, Sam Smith",service@copycare.example,+49 30 1234567
        PRJ-210,Projector,Epson EB-L210W,2,Room 210,,2023-09-01,2026-09-01,1190.00,,,
        COF-2F-01,Coffee machine,Jura X8,2,Kitchen,Bean & Bean,2025-01-15,2027-01-15,1540.00,Bean & Bean,hello@beans.example,+49 30 7654321
        SHR-1F-01,Shredder,Fellowes 225Ci,1,Copy room,,2021-11-08,,820.00,,,
        FAX-1F-01,Fax machine,Brother FAX-2840,1,Reception,Printworks,2019-03-20,,199.00,,,
        """;

    /// <exception cref="SetupException">The bot did not take the list.</exception>
    public static async Task RunAsync(FrontDoor eric, CancellationToken cancellationToken)
    {
        var preview = await eric.PressAsync("import.preview", new JsonObject { ["list"] = Machines }, cancellationToken);
        if (preview?["actions"]?[0]?["data"]?["import"]?.GetValue<string>() is not { } import)
            throw new SetupException($"The bot did not take the demo office's machines: {preview?["fallbackText"]}");
        await eric.PressAsync("import.run", new JsonObject { ["import"] = import }, cancellationToken);
    }
}
