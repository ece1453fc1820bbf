using BackOffice.Playground.GraphEmulator.Absences;
using BackOffice.Playground.GraphEmulator.Calendars;
using BackOffice.Playground.GraphEmulator.Exchanges;
using BackOffice.Playground.GraphEmulator.Mail;
using BackOffice.Playground.GraphEmulator.Mailboxes;
using BackOffice.Playground.GraphEmulator.Pages;
using BackOffice.Playground.GraphEmulator.Rooms;
using BackOffice.Playground.GraphEmulator.Troubles;
using BackOffice.Playground.GraphEmulator.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
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

    private EmulatedGraph(WebApplication application, string? dataFolder, EmulatorClock clock, string zone)
    {
        this.application = application;
        Clock = clock;
        Zone = zone;
        Users = UserDirectory.Open(dataFolder);
        Mails = MailFolder.Open(dataFolder);
        Mailboxes = MailboxFolder.Open(dataFolder, zone);
        Calendars = CalendarFolder.Open(dataFolder, clock);
        Addresses = new AddressBook(Users);
        Invitations = new Invitations(Calendars, Addresses, clock);
        Absences = new AbsenceSwitch(Mailboxes, Calendars);
    }

    /// <summary>What the bot's <c>Graph:Endpoint</c> is.</summary>
    public Uri Endpoint => At(Version);

    /// <summary>Who is in the directory. A change is seen by the next request.</summary>
    public UserDirectory Users { get; }

    /// <summary>What was sent.</summary>
    public MailFolder Mails { get; }

    /// <summary>What mailboxes are set to.</summary>
    public MailboxFolder Mailboxes { get; }

    public CalendarFolder Calendars { get; }

    /// <summary>Answers invitations in somebody's place.</summary>
    public Invitations Invitations { get; }

    /// <summary>Puts somebody out of office, and back.</summary>
    public AbsenceSwitch Absences { get; }

    /// <summary>How online meetings come by their links.</summary>
    public LinkSwitch Links { get; } = new();

    /// <summary>What shall go wrong.</summary>
    public TroubleMaker Troubles { get; } = new();

    public Traffic Traffic { get; } = new();

    public EmulatorClock Clock { get; }

    /// <summary>Where people see what was sent.</summary>
    public Uri MailPageAddress => At(MailPage.Path);

    /// <summary>Where people are put out of office, and back.</summary>
    public Uri AbsencePageAddress => At(AbsencePage.Path);

    /// <summary>Where everyone's calendar is seen, a week at a time.</summary>
    public Uri WeekPageAddress => At(WeekPage.Path);

    /// <summary>Where things are made to go wrong.</summary>
    public Uri TroublePageAddress => At(TroublePage.Path);

    /// <summary>Where the clock is moved.</summary>
    public Uri ClockPageAddress => At(ClockPage.Path);

    internal AddressBook Addresses { get; }

    internal string Zone { get; }

    /// <summary>Starts to listen on this machine's own address.</summary>
    /// <param name="port">Where; any free port when left out.</param>
    /// <param name="dataFolder">Where its state is kept; in memory only when left out.</param>
    /// <param name="time">By which clock it goes; the real one when left out.</param>
    /// <param name="zone">The office's, in which its page shows times and its people work.</param>
    /// <param name="watch">Is shown every request to Graph with its answer. It may be called by several threads at once.</param>
    public static async Task<EmulatedGraph> StartAsync(
        int? port = null,
        string? dataFolder = null,
        TimeProvider? time = null,
        string zone = EmulatedZones.Utc,
        Action<GraphExchange>? watch = null,
        CancellationToken cancellationToken = default)
    {
        var clock = EmulatorClock.Open(dataFolder, time ?? TimeProvider.System);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port ?? 0}");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, OwnedLifetime>();
        builder.Services.AddSingleton<TimeProvider>(clock);
        var server = builder.Build();
        var graph = new EmulatedGraph(server, dataFolder, clock, zone);
        if (watch is not null)
            server.Use(new WatchExchanges(watch).InvokeAsync);
        server.Use(GraphConventions.ApplyAsync);
        server.Use(new HaveTrouble(graph.Troubles, graph.Traffic).InvokeAsync);
        server.UseRouting();
        graph.MapGraph(server.MapGroup(Version));
        graph.MapPages(server);
        server.MapFallback((HttpContext context) => GraphError.WriteAsync(
            context, StatusCodes.Status501NotImplemented, "NotImplemented", $"The emulator does not know {context.Request.Method} {context.Request.Path}."));
        await server.StartAsync(cancellationToken);
        return graph;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    /// <summary>A time on the office's own clock.</summary>
    internal DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, EmulatedZones.Find(Zone));

    /// <summary>The moment at which the office's own clock shows a time; where it is left out, the hour after.</summary>
    internal DateTimeOffset Moment(DateTime local)
    {
        var zone = EmulatedZones.Find(Zone);
        var shown = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new(shown, zone.GetUtcOffset(shown));
    }

    private void MapGraph(RouteGroupBuilder version)
    {
        version.MapUsers(Users);
        version.MapMail(Mails, Addresses);
        version.MapMailboxes(Mailboxes, Addresses);
        version.MapSchedules(Calendars, Mailboxes, Addresses);
        new EventRoutes(Calendars, Mailboxes, Addresses, Invitations, Links).Map(version);
        new ViewRoutes(Calendars, Mailboxes, Addresses).Map(version);
        version.MapRooms();
    }

    // Not a part of Graph.
    private void MapPages(WebApplication server)
    {
        server.MapMailPage(this);
        server.MapAbsencePage(this);
        server.MapWeekPage(this);
        server.MapTroublePage(this);
        server.MapClockPage(this);
    }

    private Uri At(string path) => new(application.Urls.Single() + path);

    // Ctrl-C is the business of whoever starts the emulator: it may be needed until the bot has stopped.
    private sealed class OwnedLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
