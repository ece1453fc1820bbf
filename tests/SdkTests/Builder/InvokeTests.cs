using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.Builder;

public class InvokeTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly NamingBot _bot = new();

    [Theory]
    [InlineData("task/fetch", """{ "data": { "id": "REP-1" } }""", "task fetch REP-1")]
    [InlineData("task/submit", """{ "data": { "id": "REP-1" } }""", "task submit REP-1")]
    [InlineData("composeExtension/query", """{ "commandId": "find", "parameters": [{ "name": "q", "value": "toner" }] }""", "query find toner")]
    [InlineData("composeExtension/queryLink", """{ "url": "https://example.com/REP-1" }""", "link https://example.com/REP-1")]
    [InlineData("composeExtension/selectItem", """{ "id": "REP-1" }""", "select REP-1")]
    [InlineData("composeExtension/fetchTask", """{ "commandId": "report" }""", "fetch report")]
    [InlineData("composeExtension/submitAction", """{ "commandId": "report", "data": { "id": "REP-1" } }""", "submit report REP-1")]
    [InlineData("fileConsent/invoke", """{ "action": "accept", "uploadInfo": { "uploadUrl": "https://up.example" } }""", "file accepted https://up.example")]
    [InlineData("fileConsent/invoke", """{ "action": "decline" }""", "file declined")]
    [InlineData("adaptiveCard/action", """{ "action": { "type": "Action.Execute", "verb": "approve", "data": { "id": "SUP-1" } } }""", "card approve SUP-1")]
    public async Task Each_invoke_has_its_method_and_is_answered(string name, string value, string called)
    {
        var response = await Invoke(name, JObject.Parse(value));

        Assert.Equal([called], _bot.Called);
        Assert.Equal(200, response.Status);
    }

    [Fact]
    public async Task What_a_card_action_gives_is_the_body_of_the_answer()
    {
        var response = await Invoke("adaptiveCard/action", JObject.Parse("""{ "action": { "type": "Action.Execute", "verb": "approve", "data": { "id": "SUP-1" } } }"""));

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((200, "Approved"), (body.StatusCode, body.Value));
    }

    [Theory]
    [InlineData(null, "BadRequest", "Missing value property")]
    [InlineData("[]", "BadRequest", "Value property is not properly formed")]
    [InlineData("""{ "action": [] }""", "BadRequest", "Value property is not properly formed")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("""{ "action": { "type": "Action.Submit" } }""", "NotSupported", "The action 'Action.Submit'is not supported.")]
    public async Task A_malformed_card_action_is_refused_with_the_reason(string? value, string code, string message)
    {
        var response = await Invoke("adaptiveCard/action", value is null ? null : JToken.Parse(value));

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        var error = Assert.IsType<Error>(body.Value);
        Assert.Equal((400, 400, "application/vnd.microsoft.error"), (response.Status, body.StatusCode, body.Type));
        Assert.Equal((code, message), (error.Code, error.Message));
        Assert.Empty(_bot.Called);
    }

    [Theory]
    [InlineData("task/fetch", "[]", 400)]
    [InlineData("fileConsent/invoke", """{ "action": "maybe" }""", 400)]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "burn" }""", 400)]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "edit" }""", 501)]
    [InlineData("signin/verifyState", "{}", 501)]
    [InlineData("no/such/invoke", "{}", 501)]
    [InlineData(null, "{}", 501)]
    public async Task What_the_bot_does_not_do_is_refused(string? name, string value, int status)
    {
        var response = await Invoke(name, JToken.Parse(value));

        Assert.Equal(status, response.Status);
        Assert.Empty(_bot.Called);
    }

    [Fact]
    public async Task A_bot_that_overrides_nothing_implements_nothing()
    {
        var activity = Activity("adaptiveCard/action", JObject.Parse("""{ "action": { "type": "Action.Execute" } }"""));

        await _adapter.Receive(activity, new ActivityHandler().OnTurnAsync);

        Assert.Equal(501, Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value).Status);
    }

    private async Task<InvokeResponse> Invoke(string? name, JToken? value)
    {
        await _adapter.Receive(Activity(name, value), _bot.OnTurnAsync);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private static Activity Activity(string? name, JToken? value)
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        activity.Name = name;
        activity.Value = value;
        return activity;
    }
}
