using System.Diagnostics;
using BackOffice.Playground.Parts;

namespace BackOffice.Load;

/// <summary>What a process has used since it started.</summary>
internal sealed record Reading(double CpuMilliseconds, long AllocatedBytes);

/// <summary>A server in a process of its own, so that what it uses is not mixed with what driving it uses.</summary>
internal sealed class MeasuredProcess : IAsyncDisposable
{
    private readonly ChildProcess process;
    private readonly string meterAddress;
    private readonly HttpClient http = new();

    private MeasuredProcess(ChildProcess process, string address, string meter)
    {
        this.process = process;
        meterAddress = meter;
        Endpoint = new Uri($"{address}/api/messages");
    }

    public Uri Endpoint { get; }

    public static async Task<MeasuredProcess> StartAsync(string name, string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var address = $"http://127.0.0.1:{Ports.FindFree()}";
        var meter = $"http://127.0.0.1:{Ports.FindFree()}/";
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Path.GetDirectoryName(assembly) };
        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(MeasuredProcess).Assembly.Location;
        start.Environment["LOAD_METER"] = meter;
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var measured = new MeasuredProcess(ChildProcess.Start(name, start), address, meter);
        await measured.WaitUntilReadyAsync(new Uri($"{address}/health"));
        return measured;
    }

    public async Task<Reading> ReadAsync() =>
        await http.GetFromJsonAsync<Reading>(meterAddress) ?? throw new InvalidOperationException("The meter gave no reading.");

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await process.KillAsync();
        await process.DisposeAsync();
    }

    private async Task WaitUntilReadyAsync(Uri health)
    {
        for (var attempt = 0; attempt < 150; attempt++)
        {
            if (!process.IsRunning)
            {
                throw new InvalidOperationException(process.DescribeEnd());
            }

            try
            {
                if ((await http.GetAsync(health)).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }

        throw new TimeoutException($"{process.Name} was not ready after 30 s. {process.DescribeEnd()}");
    }
}
