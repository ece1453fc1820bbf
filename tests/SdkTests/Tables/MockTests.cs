using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Moq;

namespace BackOffice.SdkTests.Tables;

/// <summary>A mock can stand in for a client.</summary>
public sealed class MockTests
{
    [Fact]
    public async Task A_table_client_can_be_mocked()
    {
        var rows = Page<TableEntity>.FromValues([new TableEntity("p", "r")], continuationToken: null, Mock.Of<Response>());
        var table = new Mock<TableClient>(MockBehavior.Strict);
        table
            .Setup(client => client.QueryAsync<TableEntity>("PartitionKey eq 'p'", 21, null, It.IsAny<CancellationToken>()))
            .Returns(AsyncPageable<TableEntity>.FromPages([rows]));
        table
            .Setup(client => client.SubmitTransactionAsync(It.IsAny<IEnumerable<TableTransactionAction>>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new TableTransactionFailedException(new RequestFailedException(409, "1:The specified entity already exists.", "EntityAlreadyExists", null)));

        var row = await table.Object.QueryAsync<TableEntity>("PartitionKey eq 'p'", maxPerPage: 21).SingleAsync();
        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.Object.SubmitTransactionAsync([]));

        Assert.Equal("r", row.RowKey);
        Assert.Equal((409, "EntityAlreadyExists", 1), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_service_client_can_be_mocked()
    {
        var table = new Mock<TableClient>(MockBehavior.Strict);
        table.SetupGet(client => client.Name).Returns("Orders");
        var service = new Mock<TableServiceClient>(MockBehavior.Strict);
        service.Setup(client => client.GetTableClient("Orders")).Returns(table.Object);
        service
            .Setup(client => client.CreateTableIfNotExistsAsync("Orders", It.IsAny<CancellationToken>()))
            .ReturnsAsync(Response.FromValue(TableModelFactory.TableItem("Orders"), Mock.Of<Response>()));

        var created = await service.Object.CreateTableIfNotExistsAsync("Orders");

        Assert.Equal(("Orders", "Orders"), (created.Value.Name, service.Object.GetTableClient("Orders").Name));
    }
}
