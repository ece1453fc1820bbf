using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

public enum PrinterState
{
    Ready,
    Jammed,
}

/// <summary>An entity class with a property of every type that can be stored.</summary>
public sealed record Printer : ITableEntity
{
    public string PartitionKey { get; set; } = "p";

    public string RowKey { get; set; } = "r";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Name { get; set; }

    public int Floor { get; set; }

    public int? Shelf { get; set; }

    public long Pages { get; set; }

    public long? Limit { get; set; }

    public double Level { get; set; }

    public double? Price { get; set; }

    public bool IsColor { get; set; }

    public bool? IsLeased { get; set; }

    public Guid Owner { get; set; }

    public Guid? Lender { get; set; }

    public DateTimeOffset SeenAt { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public DateTimeOffset? RepairedAt { get; set; }

    public DateTime BoughtAt { get; set; } = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public DateTime? SoldAt { get; set; }

    public byte[]? Photo { get; set; }

    public BinaryData? Manual { get; set; }

    public PrinterState State { get; set; }

    public PrinterState? NextState { get; set; }

    public string? Place { get; init; }

    [DataMember(Name = "serial")]
    public string? SerialNumber { get; set; }

    [IgnoreDataMember]
    public decimal Cost { get; set; }

    public string Label => $"{Name} on {Floor}";
}
