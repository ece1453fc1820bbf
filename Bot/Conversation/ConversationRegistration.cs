using BackOffice.Bot.Office;
using BackOffice.Bot.State;
using BackOffice.Bot.Understanding;
using BackOffice.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Conversation;

internal static class ConversationRegistration
{
    /// <summary>The endpoint that the Bot Framework calls, and everything that a turn passes through.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services) => services
        .AddHttpClient()
        .AddSingleton<ServiceClientCredentialsFactory>(provider => new ConfigurationServiceClientCredentialFactory(
            provider.GetRequiredService<IConfiguration>(), logger: provider.GetRequiredService<ILogger<CloudAdapter>>()))
        .AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            provider.GetRequiredService<ServiceClientCredentialsFactory>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<CloudAdapter>>()))
        .AddSingleton<References>()
        .AddSingleton<TurnBoundary>()
        .AddSingleton(provider =>
        {
            var adapter = new CloudAdapter(
                provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>());
            adapter.Use(provider.GetRequiredService<TurnBoundary>());
            return adapter;
        })
        .AddSingleton<IStorage, TableBotStorage>()
        .AddSingleton<ConversationState>()
        .AddSingleton(provider =>
        {
            var office = provider.GetRequiredService<IOptions<OfficeOptions>>().Value;
            var zone = DateTimeZoneProviders.Tzdb[office.TimeZone];
            return new TextRecognizer(provider.GetRequiredService<IClock>(), zone, Countries.Of(zone), [.. office.Places]);
        })
        .AddSingleton<RootDialog>()
        .AddSingleton<Doorkeeper>()
        .AddSingleton<AnswerMessage>()
        .AddSingleton<OwnChat>()
        .AddSingleton<CardActions>()
        .AddSingleton<ICardAction, ShowHelp>()
        .AddSingleton<ICardAction, SayWhatWasMeant>()
        .AddSingleton<IBot, BackOfficeBot>();

    public static IEndpointConventionBuilder MapConversation(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/messages", (HttpRequest request, HttpResponse response, CloudAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(request, response, bot, request.HttpContext.RequestAborted));
}
