using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BackOffice.Load;

/// <summary>The least that a bot could do: read the activity, post one reply to the connector, answer 200.</summary>
internal static class BareEndpoint
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    public static async Task RunAsync(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        using var http = new HttpClient();
        app.MapGet("/health", () => "ok");
        app.MapPost("/api/messages", async (HttpRequest request, CancellationToken cancellation) =>
        {
            using var reader = new StreamReader(request.Body);
            var activity = JsonConvert.DeserializeObject<Activity>(await reader.ReadToEndAsync(cancellation))!;
            var reply = activity.CreateReply("ok");
            using var text = new StringWriter();
            Serializer.Serialize(text, reply);
            using var content = new StringContent(text.ToString(), System.Text.Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(
                new Uri($"{activity.ServiceUrl}/v3/conversations/{activity.Conversation.Id}/activities/{activity.Id}"), content, cancellation);
            return Results.Ok();
        });
        await app.RunAsync();
    }
}
