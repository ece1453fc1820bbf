using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Sas;

namespace BackOffice.SdkTests.Tables;

/// <summary>The emulator checks signatures as the service does.</summary>
[Collection(nameof(TableService))]
public sealed class SignatureTests(TableService service)
{
    private static readonly DateTimeOffset End = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_table_signature_lets_in_for_what_it_allows()
    {
        var table = await service.CreateTable();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        var reader = new TableClient(table.GenerateSasUri(TableSasPermissions.Read, End));

        Assert.Single(reader.Query<TableEntity>());
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => reader.AddEntityAsync(new TableEntity("p", "s")));
        Assert.Equal(403, refusal.Status);
        Assert.NotNull(refusal.ErrorCode);
    }

    [Fact]
    public async Task An_account_signature_lets_in_to_every_table()
    {
        var table = await service.CreateTable();
        var address = service.Client.GenerateSasUri(TableAccountSasPermissions.All, TableAccountSasResourceTypes.All, End);
        var holder = new TableServiceClient(service.Endpoint, new AzureSasCredential(address.Query));

        await holder.GetTableClient(table.Name).AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(table.Name, Assert.Single(holder.Query($"TableName eq '{table.Name}'")).Name);
        Assert.Single(table.Query<TableEntity>());
    }

    [Fact]
    public async Task A_connection_string_may_hold_a_signature()
    {
        var table = await service.CreateTable();
        var signature = table.GenerateSasUri(TableSasPermissions.All, End).Query.TrimStart('?');
        var holder = new TableClient($"TableEndpoint={service.Endpoint};SharedAccessSignature={signature}", table.Name);

        Assert.Equal(204, (await holder.UpsertEntityAsync(new TableEntity("p", "r"))).Status);
    }

    [Fact]
    public void A_wrong_key_is_refused()
    {
        var stranger = new TableServiceClient(service.Endpoint, new TableSharedKeyCredential("devstoreaccount1", Convert.ToBase64String(new byte[64])));

        var refusal = Assert.Throws<RequestFailedException>(() => stranger.Query().Count());

        Assert.Equal(403, refusal.Status);
        Assert.NotNull(refusal.ErrorCode);
    }
}
