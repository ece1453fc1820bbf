using System.Text.Json.Nodes;
using BackOffice.Playground.Parts;

namespace BackOffice.Playground.DemoOffice;

/// <summary>What lies in the cupboards of the demo office, entered by Eric form by form and put on its shelves. Some of it is low.</summary>
internal static class SeedStock
{
    private static readonly Thing[] Things =
    [
        new("PAP-A4", "A4 paper", "ream", "box", "5", "copy paper, printer paper, paper", "20", "60", "Paperworks", "orders@paperworks.example", "24.50", "3", [("Cabinet 1", 30), ("Cellar", 25)]),
        new("PAP-A3", "A3 paper", "ream", "box", "5", "large paper", "4", "10", "Paperworks", "orders@paperworks.example", "48.00", "3", [("Cellar", 3)]),
        new("TON-59A", "Toner HP 59A, black", "cartridge", "", "", "black toner, printer toner", "3", "8", "Printworks", "sales@printworks.example", "94.90", "2", [("Copy room", 2)]),
        new("TON-TN3480", "Toner Brother TN-3480", "cartridge", "", "", "brother toner", "2", "4", "Printworks", "sales@printworks.example", "86.00", "2", [("Copy room", 3)]),
        new("PEN-BLU", "Ballpoint pens, blue", "pen", "box", "50", "pens, biros", "100", "300", "Office & More", "hello@officemore.example", "14.50", "2", [("Cabinet 1", 180)]),
        new("PEN-HL", "Highlighters, yellow", "pen", "pack", "10", "markers, highlighter", "20", "60", "Office & More", "hello@officemore.example", "8.90", "2", [("Cabinet 1", 35)]),
        new("STK-76", "Sticky notes, 76 mm", "block", "pack", "12", "post-its, sticky notes", "24", "72", "Office & More", "hello@officemore.example", "9.60", "2", [("Cabinet 1", 60)]),
        new("STA-26", "Staples 26/6", "box", "", "", "staples", "5", "20", "Office & More", "hello@officemore.example", "1.90", "2", [("Cabinet 1", 9)]),
        new("BAT-AA", "AA batteries", "battery", "pack", "24", "batteries", "24", "96", "Office & More", "hello@officemore.example", "11.40", "2", [("Cabinet 2", 20)]),
        new("BAT-AAA", "AAA batteries", "battery", "pack", "24", "small batteries", "24", "96", "Office & More", "hello@officemore.example", "11.40", "2", [("Cabinet 2", 64)]),
        new("ENV-C5", "Envelopes C5", "envelope", "box", "500", "envelopes", "250", "1000", "Paperworks", "orders@paperworks.example", "19.90", "3", [("Cabinet 2", 640)]),
        new("FLD-A4", "Ring binders A4", "binder", "", "", "folders, binders", "10", "40", "Paperworks", "orders@paperworks.example", "2.10", "3", [("Cellar", 22)]),
        new("COF-1KG", "Coffee, whole beans", "bag", "", "", "coffee, coffee beans", "6", "18", "Bean & Bean", "hello@beans.example", "17.80", "1", [("Kitchen", 4)]),
        new("TEA-BLK", "Tea, black", "box", "", "", "tea bags, tea", "3", "8", "Bean & Bean", "hello@beans.example", "4.20", "1", [("Kitchen", 5)]),
        new("CAB-HDMI", "HDMI cable, 2 m", "cable", "", "", "hdmi cables", "3", "10", "", "", "7.50", "4", [("Cabinet 3", 6)]),
        new("KEY-USB", "USB keyboard", "keyboard", "", "", "keyboards", "2", "6", "", "", "24.00", "4", [("Cabinet 3", 3)]),
    ];

    /// <exception cref="SetupException">The bot did not take an item.</exception>
    public static async Task RunAsync(FrontDoor eric, CancellationToken cancellationToken)
    {
        foreach (var thing in Things)
        {
            var card = await eric.PressAsync("item.add", thing.Form(), cancellationToken);
            foreach (var (place, units) in thing.Shelves)
            {
                // Each card names the deeds that it can do, so the next shelf is filled from the card that came back.
                if (Once(card) is not { } once)
                    throw new SetupException($"The bot did not take {thing.Code}: {card?["fallbackText"]}");
                var data = new JsonObject { ["code"] = thing.Code, ["once"] = once, ["receive-quantity"] = $"{units}", ["receive-place"] = place };
                card = await eric.PressAsync("item.receive", data, cancellationToken);
            }
        }
    }

    private static string? Once(JsonNode? node) => node switch
    {
        JsonObject part when part["verb"]?.ToString() == "item.receive" => part["data"]?["once"]?.ToString(),
        JsonObject part => part.Select(property => Once(property.Value)).FirstOrDefault(once => once is not null),
        JsonArray parts => parts.Select(Once).FirstOrDefault(once => once is not null),
        _ => null,
    };

    private sealed record Thing(
        string Code,
        string Name,
        string Unit,
        string Pack,
        string PackSize,
        string Synonyms,
        string ReorderPoint,
        string Target,
        string Supplier,
        string Mail,
        string Price,
        string LeadDays,
        (string Place, int Units)[] Shelves)
    {
        public JsonObject Form() => new()
        {
            ["code"] = Code,
            ["name"] = Name,
            ["unit"] = Unit,
            ["pack"] = Pack,
            ["packSize"] = PackSize,
            ["synonyms"] = Synonyms,
            ["reorderPoint"] = ReorderPoint,
            ["target"] = Target,
            ["supplier"] = Supplier,
            ["supplierMail"] = Mail,
            ["price"] = Price,
            ["leadDays"] = LeadDays,
        };
    }
}
