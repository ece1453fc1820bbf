using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace BackOffice.SdkTests.Tables;

public sealed class FilterTests
{
    private static readonly Guid Id = Guid.Parse("7c2b8e0a-3f2d-4f2a-9a57-0d6c7a1f2b3c");
    private static readonly DateTimeOffset Ten = new(2026, 1, 6, 12, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void Interpolated_values_become_literals_of_their_types() =>
        Assert.Equal(
            "A eq 'O''Brien' and B eq 42 and C eq 3L and D eq 2.0 and E eq 0.5 and F eq true and G eq datetime'2026-01-06T10:00:00.0000000Z' "
            + "and H eq guid'7c2b8e0a-3f2d-4f2a-9a57-0d6c7a1f2b3c' and I eq X'0102ff' and J eq 'c' and K eq datetime'2026-01-06T10:00:00.0000000Z'",
            TableClient.CreateQueryFilter(
                $"A eq {"O'Brien"} and B eq {42} and C eq {3L} and D eq {2d} and E eq {0.5} and F eq {true} and G eq {Ten} and H eq {Id} and I eq {new byte[] { 1, 2, 255 }} and J eq {'c'} and K eq {Ten.UtcDateTime}"));

    [Fact]
    public void A_value_without_a_literal_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {null}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {TimeSpan.Zero}"));
    }

    [Fact]
    public void A_lambda_becomes_the_same_question()
    {
        var (partition, from) = ("p", "open|");

        Assert.Equal(
            "((PartitionKey eq 'p') and (RowKey ge 'open|')) and (RowKey lt 'open}')",
            TableClient.CreateQueryFilter<TableEntity>(
                entity => entity.PartitionKey == partition && entity.RowKey.CompareTo(from) >= 0 && entity.RowKey.CompareTo("open}") < 0));
        Assert.Equal("(Floor gt 3) or (not (IsColor eq true))", TableClient.CreateQueryFilter<Printer>(printer => 3 < printer.Floor || !printer.IsColor));
        Assert.Equal("Pages eq 5L", TableClient.CreateQueryFilter<Printer>(printer => printer.Pages == 5));
        Assert.Equal("Shelf eq 5", TableClient.CreateQueryFilter<Printer>(printer => printer.Shelf == 5));
        Assert.Equal("Shelf eq 5", TableClient.CreateQueryFilter<Printer>(printer => printer.Shelf!.Value == 5));
        Assert.Equal("State ne 'Jammed'", TableClient.CreateQueryFilter<Printer>(printer => printer.State != PrinterState.Jammed));
        Assert.Equal("NextState eq 'Jammed'", TableClient.CreateQueryFilter<Printer>(printer => printer.NextState == PrinterState.Jammed));
        Assert.Equal("Owner eq guid'7c2b8e0a-3f2d-4f2a-9a57-0d6c7a1f2b3c'", TableClient.CreateQueryFilter<Printer>(printer => printer.Owner.Equals(Id)));
        Assert.Equal("serial eq 'S-1'", TableClient.CreateQueryFilter<Printer>(printer => printer.SerialNumber == "S-1"));
        Assert.Equal("IsColor eq true", TableClient.CreateQueryFilter<Printer>(printer => printer.IsColor == true));
        Assert.Equal(
            "(Name eq 'HP') and (Floor eq 3)",
            TableClient.CreateQueryFilter<TableEntity>(entity => entity.GetString("Name") == "HP" && entity.GetInt32("Floor") == 3));
        Assert.Equal("Timestamp lt datetime'2026-01-06T10:00:00.0000000Z'", TableClient.CreateQueryFilter<TableEntity>(entity => entity.Timestamp < Ten));
        Assert.Equal("TableName eq 'Orders'", TableServiceClient.CreateQueryFilter(table => table.Name == "Orders"));
        Assert.Equal("TableName eq 'Orders'", TableServiceClient.CreateQueryFilter($"TableName eq {"Orders"}"));
    }

    [Fact]
    public void What_the_service_cannot_do_is_said_before_it_is_asked()
    {
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Printer>(printer => printer.Name!.StartsWith("HP")));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Printer>(printer => printer.Name!.Equals("h", StringComparison.OrdinalIgnoreCase)));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Printer>(printer => printer.Name == null));
        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter<Printer>(printer => printer.Floor + 1 == 3));
    }

    [Fact]
    public void An_error_code_is_compared_without_regard_to_case()
    {
        Assert.True(TableErrorCode.TableNotFound == "tablenotfound");
        Assert.True("TableNotFound" == TableErrorCode.TableNotFound);
        Assert.False(TableErrorCode.TableNotFound == TableErrorCode.TableAlreadyExists);
        Assert.True(TableErrorCode.TableNotFound != (string?)null);
        Assert.Equal("TableNotFound", TableErrorCode.TableNotFound.ToString());
    }
}
