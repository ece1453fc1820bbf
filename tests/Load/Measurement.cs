using System.Diagnostics;
using BackOffice.Playground.Parts;
using BackOffice.Support;

namespace BackOffice.Load;

/// <summary>Runs the servers one after the other and prints what one turn costs each.</summary>
internal static class Measurement
{
    private const int WarmUp = 2_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    public static async Task<int> RunAsync(int turns)
    {
        var self = typeof(Measurement).Assembly.Location;
        await using var connector = await LoopbackConnector.StartAsync();
        var rows = new List<Row>();

        await using (var bare = await MeasuredProcess.StartAsync("The bare endpoint", self, ["bare"], new Dictionary<string, string>(StringComparer.Ordinal)))
        {
            using var driver = new Turns(bare.Endpoint, connector);
            rows.Add(await MeasureAsync("bare endpoint", bare, driver.EchoAsync, turns));
        }

        await using var azurite = await Azurite.StartAsync();
        await using (var bot = await MeasuredProcess.StartAsync("The bot", BotAssembly(self), [], BotConfiguration(azurite.ConnectionString)))
        {
            using var driver = new Turns(bot.Endpoint, connector);
            await driver.MeetExecutiveAsync();
            rows.Add(await MeasureAsync("help turn", bot, driver.HelpAsync, turns));
            rows.Add(await MeasureAsync("repair report (sentence, press, delivery)", bot, driver.ReportAsync, Math.Min(turns, 1_000)));
        }

        Print(rows);
        return 0;
    }

    // The bot's own build output, with its own runtime settings; the copy beside this program lacks them.
    private static string BotAssembly(string self)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(self)!)!);
        return RepositoryFolder.Below("Bot", "bin", configuration, "net10.0", "BackOffice.Bot.dll");
    }

    private static async Task<Row> MeasureAsync(string name, MeasuredProcess process, Func<Task> turn, int turns)
    {
        await RepeatAsync(turn, WarmUp);
        await Task.Delay(TimeSpan.FromSeconds(2));
        var before = await process.ReadAsync();
        var clock = Stopwatch.StartNew();
        await RepeatAsync(turn, turns);
        var elapsed = clock.Elapsed;
        // What is delivered after the answer belongs to the turn's cost.
        await Task.Delay(TimeSpan.FromSeconds(3));
        var after = await process.ReadAsync();
        return new Row(
            name,
            turns,
            (after.CpuMilliseconds - before.CpuMilliseconds) / turns,
            (after.AllocatedBytes - before.AllocatedBytes) / turns,
            elapsed.TotalMilliseconds / turns);
    }

    private static async Task RepeatAsync(Func<Task> turn, int times)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            if (clock.Elapsed > Longest)
            {
                throw new TimeoutException($"Only {i} of {times} turns were done in {Longest}.");
            }

            await turn();
        }
    }

    private static Dictionary<string, string> BotConfiguration(string storage) => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Logging__LogLevel__Default"] = "Warning",
        ["Storage__ConnectionString"] = storage,
        ["Graph__Endpoint"] = "http://127.0.0.1:9/v1.0",
        ["Graph__Credential"] = "Development",
        ["Office__Name"] = "Load",
        ["Office__TenantId"] = Turns.Tenant,
        ["Office__TimeZone"] = "Europe/Berlin",
        ["Office__Executives__0"] = Turns.Executive,
    };

    private static void Print(List<Row> rows)
    {
        Console.WriteLine($"{"what",-44} {"turns",6} {"CPU ms/turn",12} {"x bare",7} {"KB allocated/turn",18} {"ms until answered",18}");
        foreach (var row in rows)
        {
            Console.WriteLine(
                $"{row.Name,-44} {row.Turns,6} {row.Cpu,12:F3} {row.Cpu / rows[0].Cpu,7:F1} {row.Allocated / 1024.0,18:F1} {row.Elapsed,18:F2}");
        }
    }

    private sealed record Row(string Name, int Turns, double Cpu, long Allocated, double Elapsed);
}
