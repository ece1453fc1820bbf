using BackOffice.Playground.GraphEmulator.Absences;
using BackOffice.Playground.GraphEmulator.Calendars;
using BackOffice.Playground.GraphEmulator.Mail;
using BackOffice.Playground.GraphEmulator.Mailboxes;
using BackOffice.Playground.GraphEmulator.Troubles;
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

    private EmulatedGraph(WebApplication application, UserDirectory users, MailFolder mails, MailboxFolder mailboxes, CalendarFolder calendars)
    {
        this.application = application;
        Users = users;
        Mails = mails;
        Mailboxes = mailboxes;
        Calendars = calendars;
        Absences = new AbsenceSwitch(mailboxes, calendars);
    }

    /// <summary>What the bot's <c>Graph:Endpoint</c> is.</summary>
    public Uri Endpoint => new(application.Urls.Single() + Version);

    /// <summary>Who is in the directory. A change is seen by the next request.</summary>
    public UserDirectory Users { get; }

    /// <summary>What was sent.</summary>
    public MailFolder Mails { get; }

    /// <summary>What mailboxes are set to.</summary>
    public MailboxFolder Mailboxes { get; }

    public CalendarFolder Calendars { get; }

    /// <summary>Puts somebody out of office, and back.</summary>
    public AbsenceSwitch Absences { get; }

    /// <summary>What shall go wrong.</summary>
    public TroubleMaker Troubles { get; } = new();

    public Traffic Traffic { get; } = new();

    /// <summary>Where people see what was sent.</summary>
    public Uri MailPageAddress => new(application.Urls.Single() + MailPage.Path);

    /// <summary>Where people are put out of office, and back.</summary>
    public Uri AbsencePageAddress => new(application.Urls.Single() + AbsencePage.Path);

    /// <summary>Starts to listen on this machine's own address.</summary>
    /// <param name="port">Where; any free port when left out.</param>
    /// <param name="dataFolder">Where its state is kept; in memory only when left out.</param>
    /// <param name="time">By which clock it goes; the real one when left out.</param>
    public static async Task<EmulatedGraph> StartAsync(
        int? port = null, string? dataFolder = null, TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        var users = UserDirectory.Open(dataFolder);
        var mails = MailFolder.Open(dataFolder);
        var mailboxes = MailboxFolder.Open(dataFolder);
        var calendars = CalendarFolder.Open(dataFolder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port ?? 0}");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, OwnedLifetime>();
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        var server = builder.Build();
        var graph = new EmulatedGraph(server, users, mails, mailboxes, calendars);
        server.Use(GraphConventions.ApplyAsync);
        server.Use(new HaveTrouble(graph.Troubles, graph.Traffic).InvokeAsync);
        server.UseRouting();
        var version = server.MapGroup(Version);
        version.MapUsers(users);
        version.MapMail(mails, users);
        version.MapMailboxes(mailboxes, users);
        version.MapSchedules(calendars, mailboxes, users);
        server.MapMailPage(mails);
        server.MapAbsencePage(graph);
        server.MapFallback((HttpContext context) => GraphError.WriteAsync(
            context, StatusCodes.Status501NotImplemented, "NotImplemented", $"The emulator does not know {context.Request.Method} {context.Request.Path}."));
        await server.StartAsync(cancellationToken);
        return graph;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    // Ctrl-C is the business of whoever starts the emulator: it may be needed until the bot has stopped.
    private sealed class OwnedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
