using System.CommandLine;
using System.Runtime.InteropServices;
using BackOffice.Playground.Parts;

namespace BackOffice.Playground;

/// <summary>The entry point. Not top-level statements: those make a global class, which test projects would confuse with the bot's.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        var reset = new Option<bool>("--reset") { Description = "Forget everything that was kept under .playground/ and begin anew." };
        var noUi = new Option<bool>("--no-ui") { Description = "Start no windows: only the table emulator, the Graph emulator and the bot." };
        var noBuild = new Option<bool>("--no-build") { Description = "Run the bot as it was built last." };
        var portBase = new Option<int>("--port-base")
        {
            Description = "The first of six ports in a row: bot, Graph emulator, table emulator, and a window for each of three people.",
            HelpName = "N",
            DefaultValueFactory = _ => PlaygroundPorts.DefaultBase,
        };
        portBase.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1024 or > 65500)
                result.AddError("--port-base must be a number from 1024 to 65500.");
        });
        var root = new RootCommand("Runs BackOfficeBot, and all that it needs, on this machine.") { reset, portBase, noUi, noBuild };
        root.SetAction(parsed => RunAsync(new()
        {
            Reset = parsed.GetValue(reset),
            BuildBot = !parsed.GetValue(noBuild),
            WithWindows = !parsed.GetValue(noUi),
            Ports = new(parsed.GetValue(portBase)),
        }));
        // Signals are handled below: everything is stopped in order, however long that takes.
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }

    private static async Task<int> RunAsync(PlaygroundOptions options)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
        try
        {
            await using var host = await PlaygroundHost.StartAsync(options, Console.WriteLine, stop.Token);
            Welcome.Write(host, options.DataFolder);
            var stopped = Task.Delay(Timeout.InfiniteTimeSpan, stop.Token);
            if (await Task.WhenAny(host.Broken, stopped) == stopped)
            {
                Console.WriteLine("Stopping.");
                return 0;
            }
            return Fail(await host.Broken);
        }
        catch (SetupException problem)
        {
            return Fail(problem.Message);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }

        void Stop(PosixSignalContext context)
        {
            // The second signal is not waited upon: it ends this process, and the parts notice that.
            context.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
