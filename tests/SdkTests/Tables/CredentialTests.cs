using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Data.Tables.Sas;
using Moq;

namespace BackOffice.SdkTests.Tables;

/// <summary>How a request proves who sent it.</summary>
public sealed class CredentialTests : IDisposable
{
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private static readonly DateTimeOffset End = new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly ScriptedService _service = new();

    public void Dispose() => _service.Dispose();

    [Theory]
    [InlineData("http://127.0.0.1:10002/devstoreaccount1", "/devstoreaccount1/devstoreaccount1/Orders(PartitionKey='p',RowKey='a%20b')")]
    [InlineData("https://devstoreaccount1.table.core.windows.net", "/devstoreaccount1/Orders(PartitionKey='p',RowKey='a%20b')")]
    public async Task A_key_signs_the_date_and_the_path_as_sent(string endpoint, string resource)
    {
        _service.Reply(HttpStatusCode.OK, "{}");
        var table = new TableClient(new Uri(endpoint), "Orders", new TableSharedKeyCredential("devstoreaccount1", Key), _service.Options());

        await table.GetEntityAsync<TableEntity>("p", "a b", ["A"]);

        var headers = Assert.Single(_service.Requests).Headers;
        Assert.Equal($"SharedKeyLite devstoreaccount1:{Hash($"{headers["x-ms-date"]}\n{resource}")}", headers["Authorization"]);
        Assert.False(headers.ContainsKey("Date"));
    }

    [Fact]
    public async Task A_key_can_be_rotated_while_it_is_in_use()
    {
        _service.Reply(HttpStatusCode.NoContent).Reply(HttpStatusCode.NoContent);
        var credential = new TableSharedKeyCredential("devstoreaccount1", Convert.ToBase64String(new byte[64]));
        var table = new TableClient(new Uri("http://127.0.0.1:10002/devstoreaccount1"), "Orders", credential, _service.Options());

        await table.DeleteAsync();
        credential.SetAccountKey(Key);
        await table.DeleteAsync();

        var headers = _service.Requests[1].Headers;
        var expected = Hash($"{headers["x-ms-date"]}\n/devstoreaccount1/devstoreaccount1/Tables('Orders')");
        Assert.EndsWith(expected, headers["Authorization"], StringComparison.Ordinal);
        Assert.DoesNotContain(expected, _service.Requests[0].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_for_a_table_is_as_documented()
    {
        var builder = new TableSasBuilder("Orders", TableSasPermissions.Read | TableSasPermissions.Add | TableSasPermissions.Update, End)
        {
            StartsOn = End.AddYears(-1),
            Protocol = TableSasProtocol.Https,
            PartitionKeyStart = "a",
            PartitionKeyEnd = "b",
        };

        var query = HttpUtility.ParseQueryString(builder.Sign(new TableSharedKeyCredential("devstoreaccount1", Key)));

        Assert.Equal(
            Hash($"rau\n2029-01-02T03:04:05Z\n2030-01-02T03:04:05Z\n/table/devstoreaccount1/orders\n\n\nhttps\n{query["sv"]}\na\n\nb\n"), query["sig"]);
        Assert.Equal(
            ("orders", "https", "2029-01-02T03:04:05Z", "2030-01-02T03:04:05Z", "rau", "a", "b"),
            (query["tn"]!.ToLowerInvariant(), query["spr"], query["st"], query["se"], query["sp"], query["spk"], query["epk"]));
    }

    [Fact]
    public void A_signature_for_the_account_is_as_documented()
    {
        var builder = new TableAccountSasBuilder(TableAccountSasPermissions.All, TableAccountSasResourceTypes.All, End);

        var query = HttpUtility.ParseQueryString(builder.Sign(new TableSharedKeyCredential("devstoreaccount1", Key)));

        Assert.Equal(Hash($"devstoreaccount1\nrwdlau\nt\nsco\n\n2030-01-02T03:04:05Z\n\n\n{query["sv"]}\n"), query["sig"]);
        Assert.Equal(("t", "sco", "2030-01-02T03:04:05Z", "rwdlau"), (query["ss"], query["srt"], query["se"], query["sp"]));
    }

    [Fact]
    public void A_signature_needs_permissions_and_an_end_or_a_stored_policy()
    {
        var credential = new TableSharedKeyCredential("devstoreaccount1", Key);

        Assert.Throws<InvalidOperationException>(() => new TableSasBuilder { TableName = "Orders" }.Sign(credential));
        Assert.Contains("si=policy", new TableSasBuilder { TableName = "Orders", Identifier = "policy" }.Sign(credential), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_who_has_the_key_can_sign()
    {
        var table = new TableClient(new Uri("http://127.0.0.1:10002/devstoreaccount1/Orders"), new AzureSasCredential("sig=x"));

        Assert.Throws<InvalidOperationException>(() => table.GenerateSasUri(TableSasPermissions.Read, End));
    }

    [Fact]
    public async Task A_renewed_signature_takes_the_place_of_the_old_one()
    {
        _service.Reply(HttpStatusCode.OK, """{"value":[]}""").Reply(HttpStatusCode.ServiceUnavailable).Reply(HttpStatusCode.OK, """{"value":[]}""");
        var credential = new AzureSasCredential("?sv=1&sig=old");
        var table = new TableClient(new Uri("https://a.table.core.windows.net/Orders"), credential, _service.Options());

        await table.QueryAsync<TableEntity>(maxPerPage: 5).ToListAsync();
        credential.Update("sv=1&sig=new");
        await table.QueryAsync<TableEntity>().ToListAsync();

        Assert.Equal(
            [("1", "old"), ("1", "new"), ("1", "new")],
            _service.Requests.Select(request => HttpUtility.ParseQueryString(request.Address.Query)).Select(query => (query["sv"], query["sig"])));
        Assert.All(_service.Requests, request => Assert.False(request.Headers.ContainsKey("Authorization")));
    }

    [Fact]
    public async Task A_signature_may_stand_in_the_address()
    {
        _service.Reply(HttpStatusCode.NoContent);
        var table = new TableClient(new Uri("https://a.table.core.windows.net/Orders?sv=1&sig=x%3D"), _service.Options());

        await table.AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal("https://a.table.core.windows.net/Orders?sv=1&sig=x%3D", Assert.Single(_service.Requests).Address.AbsoluteUri);
        Assert.Equal(("Orders", "a"), (table.Name, table.AccountName));
    }

    [Fact]
    public async Task A_token_is_asked_for_the_storage_service()
    {
        _service.Reply(HttpStatusCode.NoContent).Reply(HttpStatusCode.NoContent);
        var credential = new Mock<TokenCredential>(MockBehavior.Strict);
        credential
            .Setup(given => given.GetTokenAsync(It.Is<TokenRequestContext>(asked => asked.Scopes[0] == "https://storage.azure.com/.default"), It.IsAny<CancellationToken>()))
            .Returns(new ValueTask<AccessToken>(new AccessToken("secret", DateTimeOffset.MaxValue)));
        var service = new TableServiceClient(new Uri("https://a.table.core.windows.net"), credential.Object, _service.Options());

        await service.GetTableClient("Orders").AddEntityAsync(new TableEntity("p", "1"));
        await service.GetTableClient("Orders").AddEntityAsync(new TableEntity("p", "2"));

        Assert.All(_service.Requests, request => Assert.Equal("Bearer secret", request.Headers["Authorization"]));
        credential.Verify(given => given.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public void Nothing_secret_is_sent_in_clear_over_a_network()
    {
        var credential = new Mock<TokenCredential>(MockBehavior.Strict).Object;
        var (clear, signature) = (new Uri("http://a.table.core.windows.net"), new AzureSasCredential("sig=x"));

        Assert.Throws<ArgumentException>(() => new TableServiceClient(clear, credential));
        Assert.Throws<ArgumentException>(() => new TableClient(new Uri("http://127.0.0.1:10002/devstoreaccount1"), "Orders", credential));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(clear, signature));
        Assert.Throws<ArgumentException>(() => new TableClient(new Uri("http://a.table.core.windows.net/Orders"), signature));
    }

    private static string Hash(string text) => Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes(text)));
}
