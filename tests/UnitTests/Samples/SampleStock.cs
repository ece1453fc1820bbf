using BackOffice.Domain.Stock;

namespace BackOffice.UnitTests.Samples;

/// <summary>What lies in the cupboards.</summary>
internal static class SampleStock
{
    public static ItemForm PaperForm { get; } = new()
    {
        Code = "pap-a4",
        Name = "A4 paper",
        Unit = "Ream",
        Pack = "Box",
        PackSize = "5",
        Synonyms = "copy paper, printer paper",
        ReorderPoint = "20",
        Target = "60",
        Supplier = "Paper & Co",
        SupplierMail = "orders@paper.example",
        Price = "24.50",
        LeadDays = "3",
    };

    public static StockItem Paper { get; } = new(
        ItemCode.Parse("PAP-A4"),
        PaperForm.Read().Facts,
        [new Shelf("Cabinet 1", 30), new Shelf("Cellar", 25)],
        Reserved: 10,
        Movements: 3);
}
