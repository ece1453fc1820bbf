using System.Runtime.InteropServices;
using System.Runtime.Versioning;

#pragma warning disable MA0047 // The runtime looks for the type by this name, without a namespace.
/// <summary>
/// Loaded into the bot's process by <c>DOTNET_STARTUP_HOOKS</c>: the end of standard input means "stop", as for every process that the launchers start.
/// So the bot stops in order on every system, and does not outlive a launcher that was killed.
/// </summary>
internal static class StartupHook
#pragma warning restore MA0047
{
    private const int TerminateSignal = 15;

    public static void Initialize() =>
        new Thread(StopAtEndOfInput) { IsBackground = true, Name = "Watches the launcher" }.Start();

    private static void StopAtEndOfInput()
    {
        using var input = Console.OpenStandardInput();
        Span<byte> buffer = stackalloc byte[256];
        while (input.Read(buffer) > 0)
        {
            // Nothing is said this way: only the end counts.
        }
        if (OperatingSystem.IsWindows())
            Environment.Exit(0);
        else
            _ = Signal(Environment.ProcessId, TerminateSignal);
    }

    [UnsupportedOSPlatform("windows")]
    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
