using System.Net;
using System.Web;
using Azure;
using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

/// <summary>What the emulator never says.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly ScriptedService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task A_busy_service_is_asked_again()
    {
        _service.Reply(HttpStatusCode.ServiceUnavailable).Reply(HttpStatusCode.InternalServerError).Reply(HttpStatusCode.NoContent);

        var reply = await _service.Table().AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });

        Assert.Equal(204, reply.Status);
        Assert.Equal(3, _service.Requests.Count);
        Assert.All(_service.Requests, request => Assert.Equal("""{"PartitionKey":"p","RowKey":"r","A":1}""", request.Body));
    }

    [Fact]
    public async Task An_outage_is_said_after_a_bounded_number_of_attempts()
    {
        for (var attempt = 0; attempt < 4; attempt++)
            _service.Reply(HttpStatusCode.ServiceUnavailable, """{"odata.error":{"code":"ServerBusy","message":{"lang":"en-US","value":"Busy."}}}""");

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _service.Table().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((503, "ServerBusy", 4), (refusal.Status, refusal.ErrorCode, _service.Requests.Count));
    }

    [Fact]
    public async Task A_retried_insert_that_meets_itself_stays_a_conflict()
    {
        _service.Reply(HttpStatusCode.ServiceUnavailable)
            .Reply(HttpStatusCode.Conflict, """{"odata.error":{"code":"EntityAlreadyExists","message":{"value":"The specified entity already exists."}}}""");

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _service.Table().AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((409, "EntityAlreadyExists", 2), (refusal.Status, refusal.ErrorCode, _service.Requests.Count));
        Assert.StartsWith("The specified entity already exists.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code><Message>No.</Message></Error>")]
    [InlineData("<m:error xmlns:m=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\"><m:code>AuthenticationFailed</m:code><m:message>No.</m:message></m:error>")]
    public async Task A_refusal_may_come_as_XML(string body)
    {
        _service.Reply(HttpStatusCode.Forbidden, body, "application/xml");

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _service.Table().GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal((403, "AuthenticationFailed"), (refusal.Status, refusal.ErrorCode));
        Assert.StartsWith("No.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_in_the_header_goes_before_the_one_in_the_body()
    {
        _service.Reply(
            HttpStatusCode.BadRequest,
            """{"odata.error":{"code":"","message":{"value":"Odd."}}}""",
            headers: ("x-ms-error-code", "InvalidInput"));

        var refusal = Assert.Throws<RequestFailedException>(() => _service.Table().Create());

        Assert.Equal((400, "InvalidInput"), (refusal.Status, refusal.ErrorCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Bad gateway<br></body></html>")]
    [InlineData("{\"odata.error\":{\"co")]
    [InlineData("no such host")]
    public void A_refusal_without_a_code_still_has_its_status(string body)
    {
        _service.Reply(HttpStatusCode.BadRequest, body, "text/html");

        var refusal = Assert.Throws<RequestFailedException>(() => _service.Table().GetEntity<TableEntity>("p", "r"));

        Assert.Equal((400, null), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_table_that_is_being_deleted_is_no_table()
    {
        _service.Reply(HttpStatusCode.Conflict, """{"odata.error":{"code":"TableBeingDeleted","message":{"value":"Wait."}}}""");

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _service.Table().CreateIfNotExistsAsync());

        Assert.Equal((409, "TableBeingDeleted"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task An_empty_page_is_not_the_end()
    {
        _service
            .Reply(HttpStatusCode.OK, """{"value":[]}""", headers: [("x-ms-continuation-NextPartitionKey", "1!4!cQ--"), ("x-ms-continuation-NextRowKey", "1!4!eA--")])
            .Reply(HttpStatusCode.OK, """{"value":[{"PartitionKey":"p","RowKey":"r"}]}""", headers: ("x-ms-continuation-NextPartitionKey", "1!4!cg--"))
            .Reply(HttpStatusCode.OK, """{"odata.metadata":"…","value":[]}""");

        var rows = await _service.Table().QueryAsync<TableEntity>("PartitionKey ge 'p'", maxPerPage: 21).ToListAsync();

        Assert.Equal("r", Assert.Single(rows).RowKey);
        Assert.Equal(
            [("21", "PartitionKey ge 'p'", null, null), ("21", "PartitionKey ge 'p'", "1!4!cQ--", "1!4!eA--"), ("21", "PartitionKey ge 'p'", "1!4!cg--", null)],
            _service.Requests
                .Select(request => HttpUtility.ParseQueryString(request.Address.Query))
                .Select(query => (query["$top"], query["$filter"], query["NextPartitionKey"], query["NextRowKey"])));
    }

    [Fact]
    public async Task A_selected_property_that_is_null_or_annotated_late_is_read()
    {
        const string Row = """{"value":[{"odata.etag":"W/\"1\"","Name":null,"Floor":3,"Pages":"5","Pages@odata.type":"Edm.Int64","Timestamp":null}]}""";
        _service.Reply(HttpStatusCode.OK, Row).Reply(HttpStatusCode.OK, Row);

        var dictionary = await _service.Table().QueryAsync<TableEntity>(select: ["Name", "Floor", "Pages"]).SingleAsync();
        var printer = await _service.Table().QueryAsync<Printer>(select: ["Name", "Floor", "Pages"]).SingleAsync();

        Assert.Equal((null, 3, 5L), (dictionary.GetString("Name"), dictionary.GetInt32("Floor"), dictionary.GetInt64("Pages")));
        Assert.Equal((null, 3, 5L), (printer.Name, printer.Floor, printer.Pages));
        Assert.Equal("W/\"1\"", printer.ETag.ToString());
    }

    [Theory]
    [InlineData("3:The specified entity already exists.\\nRequestId:x", 3)]
    [InlineData("The specified entity already exists.", null)]
    [InlineData("Odd: 3", null)]
    public async Task A_failed_transaction_names_its_action_where_the_service_does(string message, int? index)
    {
        _service.Reply(
            HttpStatusCode.Accepted,
            """
            --batchresponse_1
            Content-Type: multipart/mixed; boundary=changesetresponse_2

            --changesetresponse_2
            Content-Type: application/http
            Content-Transfer-Encoding: binary

            HTTP/1.1 409 Conflict
            X-Content-Type-Options: nosniff
            Content-Type: application/json;odata=minimalmetadata

            {"odata.error":{"code":"EntityAlreadyExists","message":{"lang":"en-US","value":"MESSAGE"}}}
            --changesetresponse_2--
            --batchresponse_1--
            """.ReplaceLineEndings("\r\n").Replace("MESSAGE", message, StringComparison.Ordinal),
            "multipart/mixed; boundary=batchresponse_1");

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => _service.Table().SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "r"))]));

        Assert.Equal((409, "EntityAlreadyExists", index), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_transaction_that_is_refused_whole_is_a_failed_request()
    {
        _service.Reply(HttpStatusCode.RequestEntityTooLarge, """{"odata.error":{"code":"RequestBodyTooLarge","message":{"value":"Too large."}}}""");

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _service.Table().SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "r"))]));

        Assert.Equal((413, "RequestBodyTooLarge"), (refusal.Status, refusal.ErrorCode));
    }
}
