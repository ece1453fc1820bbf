using System.Net;
using System.Text.Json;

/// <summary>
/// Loaded by the runtime into the measured process before its own code (DOTNET_STARTUP_HOOKS): answers what the process has used
/// so far. The measured program itself is unchanged and knows nothing of it. The runtime asks for this name, without a namespace.
/// </summary>
#pragma warning disable MA0047, CA1050 // The runtime looks for this name outside of any namespace.
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("LOAD_METER") is not { Length: > 0 } address)
        {
            return;
        }

        var listener = new HttpListener();
        listener.Prefixes.Add(address);
        listener.Start();
        new Thread(() => Answer(listener)) { IsBackground = true, Name = "Load meter" }.Start();
    }

    private static void Answer(HttpListener listener)
    {
        while (true)
        {
            var request = listener.GetContext();
            var reading = new
            {
                CpuMilliseconds = Environment.CpuUsage.TotalTime.TotalMilliseconds,
                AllocatedBytes = GC.GetTotalAllocatedBytes(precise: true),
            };
            using var body = request.Response.OutputStream;
            JsonSerializer.Serialize(body, reading);
        }
    }
}
