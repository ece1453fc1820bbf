using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>The emulator's clock: as long before or after another one as somebody moved it.</summary>
public sealed class EmulatorClock(TimeProvider wall) : TimeProvider
{
    public const string Path = "/clock";

    /// <summary>By how much it is ahead.</summary>
    public TimeSpan Ahead { get; private set; }

    public override TimeZoneInfo LocalTimeZone => wall.LocalTimeZone;

    public override long TimestampFrequency => wall.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => wall.GetUtcNow() + Ahead;

    public override long GetTimestamp() => wall.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        wall.CreateTimer(callback, state, dueTime, period);

    public void Move(TimeSpan by) => Ahead += by;

    /// <summary><c>GET /clock</c> tells the time, <c>POST /clock?minutes=90</c> moves it. Not a part of Graph.</summary>
    internal void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Tell);
        routes.MapPost(Path, (int minutes) =>
        {
            Move(TimeSpan.FromMinutes(minutes));
            return Tell();
        });
    }

    private IResult Tell() => Results.Text(GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
