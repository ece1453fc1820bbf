using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

[Collection(nameof(TableService))]
public sealed class ClassEntityTests(TableService service)
{
    [Fact]
    public async Task A_class_comes_back_as_it_was_written()
    {
        var table = await service.CreateTable();
        var written = new Printer
        {
            Name = "HP \"3\"",
            Floor = 3,
            Shelf = -1,
            Pages = long.MaxValue,
            Limit = 1,
            Level = double.PositiveInfinity,
            Price = 2,
            IsColor = true,
            IsLeased = false,
            Owner = Guid.Parse("7c2b8e0a-3f2d-4f2a-9a57-0d6c7a1f2b3c"),
            Lender = Guid.Empty,
            SeenAt = new DateTimeOffset(2026, 1, 6, 12, 0, 0, TimeSpan.FromHours(2)).AddTicks(7),
            RepairedAt = new DateTimeOffset(2026, 1, 6, 10, 0, 0, TimeSpan.Zero),
            BoughtAt = new DateTime(2025, 2, 3, 4, 5, 6, DateTimeKind.Utc),
            SoldAt = new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc),
            Photo = [1, 2, 3],
            Manual = BinaryData.FromString("read me"),
            State = PrinterState.Jammed,
            NextState = PrinterState.Ready,
            Place = "hall",
            SerialNumber = "S-1",
            Cost = 12.5m,
        };

        await table.AddEntityAsync(written);
        Printer read = await table.GetEntityAsync<Printer>("p", "r");

        Assert.Equivalent(
            written with { ETag = read.ETag, Timestamp = read.Timestamp, Cost = 0, SeenAt = written.SeenAt.ToUniversalTime(), Manual = null },
            read with { Manual = null },
            strict: true);
        Assert.Equal("read me", read.Manual!.ToString());
        Assert.Equal(DateTimeKind.Utc, read.BoughtAt.Kind);
        Assert.NotEqual(default, read.ETag);
        Assert.NotNull(read.Timestamp);
    }

    [Fact]
    public async Task What_is_null_is_not_stored_and_what_is_renamed_is_stored_so()
    {
        var table = await service.CreateTable();
        await table.AddEntityAsync(new Printer { Name = "HP", Floor = 3, SerialNumber = "S-1", Cost = 1 });

        TableEntity stored = await table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal(
            ["BoughtAt", "Floor", "IsColor", "Label", "Level", "Name", "Owner", "Pages", "PartitionKey", "RowKey", "SeenAt", "State", "Timestamp", "odata.etag", "serial"],
            stored.Keys.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.Equal(("Ready", "HP on 3", 0L), (stored.GetString("State"), stored.GetString("Label"), stored.GetInt64("Pages")));
    }

    [Fact]
    public async Task Keys_may_be_implemented_explicitly()
    {
        var table = await service.CreateTable();
        await table.AddEntityAsync(new Ticket("REP-7K3QF") { Title = "Jam" });

        var found = Assert.Single(table.Query<Ticket>(ticket => ticket.Title == "Jam"));

        Assert.Equal("REP-7K3QF", found.Number);
    }

    [Fact]
    public async Task A_stored_property_that_a_class_lacks_is_passed_over()
    {
        var table = await service.CreateTable();
        await table.AddEntityAsync(new TableEntity("tickets", "T-1") { ["Title"] = "Jam", ["Other"] = 1L });

        Ticket read = await table.GetEntityAsync<Ticket>("tickets", "T-1");

        Assert.Equal("Jam", read.Title);
    }

    [Fact]
    public async Task A_type_that_cannot_be_stored_is_a_mistake_of_the_caller()
    {
        var table = service.Client.GetTableClient("Any");

        await Assert.ThrowsAsync<NotSupportedException>(() => table.AddEntityAsync(new TableEntity("p", "r") { ["Cost"] = 1m }));
        await Assert.ThrowsAsync<NotSupportedException>(() => table.AddEntityAsync(new TableEntity("p", "r") { ["At"] = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local) }));
    }

    private sealed class Ticket : ITableEntity
    {
        public Ticket(string number) => Number = number;

        private Ticket()
            : this(string.Empty)
        {
        }

        [IgnoreDataMember]
        public string Number { get; private set; }

        public string? Title { get; set; }

        string ITableEntity.PartitionKey
        {
            get => "tickets";
            set => Assert.Equal("tickets", value);
        }

        string ITableEntity.RowKey
        {
            get => Number;
            set => Number = value;
        }

        DateTimeOffset? ITableEntity.Timestamp { get; set; }

        ETag ITableEntity.ETag { get; set; }
    }
}
