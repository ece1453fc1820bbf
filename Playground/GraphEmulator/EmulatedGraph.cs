using BackOffice.Playground.GraphEmulator.Mail;
using BackOffice.Playground.GraphEmulator.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>
/// The part of Microsoft Graph that the bot uses, over HTTP, for the demo office: the published SDK talks to it unchanged.
/// One folder per resource; each maps its own routes.
/// </summary>
public sealed class EmulatedGraph : IAsyncDisposable
{
    /// <summary>The path that every route starts with.</summary>
    public const string Version = "/v1.0";

    private readonly WebApplication application;

    private EmulatedGraph(WebApplication application, UserDirectory users, MailFolder mails)
    {
        this.application = application;
        Users = users;
        Mails = mails;
    }

    /// <summary>What the bot's <c>Graph:Endpoint</c> is.</summary>
    public Uri Endpoint => new(application.Urls.Single() + Version);

    /// <summary>Who is in the directory. A change is seen by the next request.</summary>
    public UserDirectory Users { get; }

    /// <summary>What was sent.</summary>
    public MailFolder Mails { get; }

    /// <summary>Where people see what was sent.</summary>
    public Uri MailPageAddress => new(application.Urls.Single() + MailPage.Path);

    /// <summary>Starts to listen on this machine's own address.</summary>
    /// <param name="port">Where; any free port when left out.</param>
    /// <param name="dataFolder">Where its state is kept; in memory only when left out.</param>
    public static async Task<EmulatedGraph> StartAsync(int? port = null, string? dataFolder = null, CancellationToken cancellationToken = default)
    {
        var users = UserDirectory.Open(dataFolder);
        var mails = MailFolder.Open(dataFolder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port ?? 0}");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, OwnedLifetime>();
        builder.Services.AddSingleton(TimeProvider.System);
        var server = builder.Build();
        server.Use(GraphConventions.ApplyAsync);
        var version = server.MapGroup(Version);
        version.MapUsers(users);
        version.MapMail(mails, users);
        server.MapMailPage(mails);
        server.MapFallback((HttpContext context) => GraphError.WriteAsync(
            context, StatusCodes.Status501NotImplemented, "NotImplemented", $"The emulator does not know {context.Request.Method} {context.Request.Path}."));
        await server.StartAsync(cancellationToken);
        return new(server, users, mails);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    // Ctrl-C is the business of whoever starts the emulator: it may be needed until the bot has stopped.
    private sealed class OwnedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
