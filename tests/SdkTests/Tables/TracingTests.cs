using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Azure;
using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

public sealed class TracingTests
{
    [Fact]
    public async Task Each_call_is_an_activity_that_tells_its_failure()
    {
        var ended = new ConcurrentQueue<Activity>();
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Azure.Data.Tables.TableClient",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var table = new ScriptedService().Reply(HttpStatusCode.NoContent).Reply(HttpStatusCode.Conflict, headers: ("x-ms-error-code", "EntityAlreadyExists")).Table();

        await table.AddEntityAsync(new TableEntity("p", "r"));
        await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(
            [("TableClient.AddEntity", ActivityStatusCode.Unset, null), ("TableClient.AddEntity", ActivityStatusCode.Error, "EntityAlreadyExists")],
            ended.Select(activity => (activity.OperationName, activity.Status, (string?)activity.GetTagItem("error.type"))));
    }
}
