using BackOffice.Domain.Calendars;
using BackOffice.Domain.People;
using BackOffice.Graph;
using BackOffice.Graph.Calendars;
using BackOffice.Graph.People;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Support;
using BackOffice.Support.Graph;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Graph;
using NodaTime;

namespace BackOffice.GraphTests.Harness;

/// <summary>A test with a directory, mailboxes and calendars of its own, which the published SDK talks to over HTTP.</summary>
public abstract class GraphTest : IAsyncLifetime
{
    protected static readonly PersonId Emma = new(DemoPeople.Emma.ObjectId);
    protected static readonly PersonId Eric = new(DemoPeople.Eric.ObjectId);
    protected static readonly PersonId Hanna = new(DemoPeople.Hanna.ObjectId);
    protected static readonly PersonId Niamh = new(DemoPeople.Niamh.ObjectId);

    private readonly Stack<IDisposable> started = new();
    private EmulatedGraph? emulator;

    /// <summary>A Monday.</summary>
    protected static Instant Start { get; } = Instant.FromUtc(2027, 3, 1, 9, 30);

    protected ManualTime Time { get; } = new(Start);

    protected EmulatedGraph Emulator => emulator!;

    protected GraphServiceClient Client { get; private set; } = null!;

    protected GraphOptions Options { get; private set; } = new();

    protected CalendarGate Gate { get; private set; } = null!;

    protected Instant Now => Time.GetCurrentInstant();

    /// <summary>As after a start of the bot: it knows nothing yet.</summary>
    protected GraphAbsences Absences() => new(Client, Gate, Schedules(), Time, NullLogger<GraphAbsences>.Instance);

    protected Schedules Schedules() => new(Client, Gate, Options, NullLogger<Schedules>.Instance);

    protected IFreeBusy Times() => new GraphFreeBusy(Schedules(), new WorkWeeks(Client, Gate));

    protected IMeetings Meetings() => new GraphMeetings(Client, Gate, new MeetingDelta(Client, Gate, Options));

    protected IColleagues Colleagues() => new GraphColleagues(Client, Gate);

    public virtual async Task InitializeAsync()
    {
        emulator = await EmulatedGraph.StartAsync(time: Time, watch: GraphContract.OfProcess.Check);
        Options = new GraphOptions { Endpoint = emulator.Endpoint, Credential = GraphCredential.Development, Mailbox = DemoPeople.Mailbox };
        Gate = Keep(new CalendarGate(TimeProvider.System));
        Client = Keep(GraphClient.Create(Options));
    }

    public virtual async Task DisposeAsync()
    {
        while (started.TryPop(out var part))
        {
            part.Dispose();
        }

        await Emulator.DisposeAsync();
        Assert.Empty(GraphContract.OfProcess.Complaints);
    }

    private TPart Keep<TPart>(TPart part)
        where TPart : IDisposable
    {
        started.Push(part);
        return part;
    }
}
