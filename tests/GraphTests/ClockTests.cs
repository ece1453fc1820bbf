using System.Net;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Support;
using NodaTime;

namespace BackOffice.GraphTests;

/// <summary>The clock of the emulator, which the playground's bot goes by as well.</summary>
public sealed class ClockTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("clock-").FullName;
    private readonly ManualTime time = new(Instant.FromUtc(2027, 3, 1, 9, 30));
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose()
    {
        client.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Somebody_moves_the_clock_and_it_stays_moved()
    {
        var told = 0;
        await using (var graph = await StartAsync())
        {
            graph.Clock.Moved = () => Task.FromResult(told++);
            using var moved = await client.PostAsync(new Uri(graph.ClockPageAddress, "?minutes=90"), content: null);
            Assert.Equal((HttpStatusCode.Redirect, 1), (moved.StatusCode, told));
            Assert.Equal(new DateTimeOffset(2027, 3, 1, 11, 0, 0, TimeSpan.Zero), graph.Clock.GetUtcNow());

            // On the office's clock, which is an hour ahead of UTC.
            using var form = new FormUrlEncodedContent([new("to", "2027-03-02T13:45")]);
            using var set = await client.PostAsync(graph.ClockPageAddress, form);
            Assert.Equal(new DateTimeOffset(2027, 3, 2, 12, 45, 0, TimeSpan.Zero), graph.Clock.GetUtcNow());
            Assert.Contains("1 day 3 hours 15 minutes ahead of the real time", await client.GetStringAsync(graph.ClockPageAddress), StringComparison.Ordinal);
        }

        await using var again = await StartAsync();
        Assert.Equal(new DateTimeOffset(2027, 3, 2, 12, 45, 0, TimeSpan.Zero), again.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("minutes", "-5")]
    [InlineData("minutes", "0")]
    [InlineData("minutes", "soon")]
    [InlineData("minutes", "999999999")]
    [InlineData("to", "2027-03-01T10:29")]
    [InlineData("to", "tomorrow")]
    public async Task It_never_goes_back_nor_to_what_is_no_time(string field, string value)
    {
        await using var graph = await StartAsync();
        using var form = new FormUrlEncodedContent([new(field, value)]);
        using var refused = await client.PostAsync(graph.ClockPageAddress, form);
        Assert.Equal((HttpStatusCode.BadRequest, TimeSpan.Zero), (refused.StatusCode, graph.Clock.Ahead));
    }

    private Task<EmulatedGraph> StartAsync() => EmulatedGraph.StartAsync(dataFolder: folder, time: time, zone: "Europe/Berlin");
}
