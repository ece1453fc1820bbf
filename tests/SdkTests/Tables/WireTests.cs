using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Azure;
using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

/// <summary>What goes over the wire.</summary>
public sealed partial class WireTests : IDisposable
{
    private const string Stored = "W/\"datetime'2026-11-22T04%3A12%3A11.6839469Z'\"";

    private readonly ScriptedService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Values_that_JSON_cannot_tell_are_annotated()
    {
        _service.Reply(HttpStatusCode.NoContent);

        await _service.Table().AddEntityAsync(new TableEntity("p", "r")
        {
            ["Long"] = 5L,
            ["Double"] = 3d,
            ["Infinite"] = double.PositiveInfinity,
            ["At"] = new DateTimeOffset(2026, 1, 6, 12, 0, 0, TimeSpan.FromHours(2)),
            ["Id"] = Guid.Empty,
            ["Bytes"] = new byte[] { 1, 2 },
            ["Flag"] = false,
            ["State"] = PrinterState.Jammed,
            ["None"] = null,
            ETag = new ETag(Stored),
            Timestamp = DateTimeOffset.UnixEpoch,
        });

        var request = Assert.Single(_service.Requests);
        var expected = JsonNode.Parse(
            """
            {"PartitionKey":"p","RowKey":"r","Long@odata.type":"Edm.Int64","Long":"5","Double@odata.type":"Edm.Double","Double":3,
            "Infinite@odata.type":"Edm.Double","Infinite":"Infinity","At@odata.type":"Edm.DateTime","At":"2026-01-06T10:00:00.0000000Z",
            "Id@odata.type":"Edm.Guid","Id":"00000000-0000-0000-0000-000000000000","Bytes@odata.type":"Edm.Binary","Bytes":"AQI=",
            "Flag":false,"State":"Jammed"}
            """);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(request.Body)), request.Body);
        Assert.Equal(("POST", "http://127.0.0.1:10002/devstoreaccount1/Orders"), (request.Method, request.Address.GetLeftPart(UriPartial.Path)));
        Assert.Equal("return-no-content", request.Headers["Prefer"]);
        Assert.StartsWith("application/json", request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("odata=minimalmetadata", request.Headers["Accept"], StringComparison.Ordinal);
        Assert.Equal("2020-12-06", request.Headers["x-ms-version"]);
        Assert.StartsWith("3.0", request.Headers["DataServiceVersion"], StringComparison.Ordinal);
        Assert.True(request.Headers.ContainsKey("x-ms-client-request-id"));
    }

    [Fact]
    public async Task Only_the_condition_tells_an_update_from_an_upsert()
    {
        for (var reply = 0; reply < 5; reply++)
            _service.Reply(HttpStatusCode.NoContent);
        var (table, entity) = (_service.Table(), new TableEntity("p", "O'Brien") { ["A"] = 1 });

        await table.UpdateEntityAsync(entity, new ETag(Stored));
        await table.UpdateEntityAsync(entity, ETag.All, TableUpdateMode.Replace);
        await table.UpsertEntityAsync(entity);
        await table.UpsertEntityAsync(entity, TableUpdateMode.Replace);
        await table.DeleteEntityAsync("p", "O'Brien");

        Assert.Equal(
            [("PATCH", Stored), ("PUT", "*"), ("PATCH", null), ("PUT", null), ("DELETE", "*")],
            _service.Requests.Select(request => (request.Method, request.Headers.GetValueOrDefault("If-Match"))));
        Assert.All(
            _service.Requests,
            request => Assert.Equal("/devstoreaccount1/Orders(PartitionKey='p',RowKey='O%27%27Brien')", request.Address.AbsolutePath));
    }

    [Fact]
    public async Task A_transaction_is_one_multipart_body()
    {
        _service.Reply(HttpStatusCode.Accepted, "--batchresponse_1--", "multipart/mixed; boundary=batchresponse_1");

        await _service.Table().SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("b", "1") { ["A"] = 1 }),
            new(TableTransactionActionType.UpdateMerge, new TableEntity("b", "2") { ["A"] = 1 }, new ETag(Stored)),
            new(TableTransactionActionType.UpsertReplace, new TableEntity("b", "3")),
            new(TableTransactionActionType.Delete, new TableEntity("b", "4") { ["A"] = 1 }),
        ]);

        var request = Assert.Single(_service.Requests);
        Assert.Equal("/devstoreaccount1/$batch", request.Address.AbsolutePath);
        Assert.Matches("^multipart/mixed; ?boundary=\"?batch_[0-9a-f-]{36}\"?$", request.Headers["Content-Type"]);
        const string Root = "http://127.0.0.1:10002/devstoreaccount1/Orders";
        Assert.Equal(
            [
                ($"POST {Root}", null, """{"PartitionKey":"b","RowKey":"1","A":1}"""),
                ($"PATCH {Root}(PartitionKey='b',RowKey='2')", Stored, """{"PartitionKey":"b","RowKey":"2","A":1}"""),
                ($"PUT {Root}(PartitionKey='b',RowKey='3')", null, """{"PartitionKey":"b","RowKey":"3"}"""),
                ($"DELETE {Root}(PartitionKey='b',RowKey='4')", "*", null),
            ],
            Operation().Matches(request.Body).Select(match => (Group(match, "request")!, Group(match, "condition"), Group(match, "body"))));
    }

    private static string? Group(Match match, string name) => match.Groups[name] is { Success: true, Value: { Length: > 0 } value } ? value : null;

    /// <summary>Between the delimiters of the change set: the headers of the part, the request line, the request's headers, the body.</summary>
    [GeneratedRegex(
        @"application/http\r\n(?:[^\r]+\r\n)*\r\n(?<request>[A-Z]+ [^ ?]+)\S* HTTP/1\.1\r\n(?:(?:If-Match: (?<condition>[^\r]+)|[^\r]+)\r\n)*\r\n(?<body>[^\r]*)\r\n",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operation();
}
