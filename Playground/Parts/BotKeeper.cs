using System.Threading.Channels;

namespace BackOffice.Playground.Parts;

/// <summary>Starts the bot again when it ends by itself, so that it can be killed in the middle of something to see that nothing is lost.</summary>
public sealed class BotKeeper : IAsyncDisposable
{
    private const int MostRestarts = 5;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // Ctrl-C in a terminal reaches the bot too, a moment before or after it reaches this process.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(300);

    private readonly Func<CancellationToken, Task<BotProcess>> start;
    private readonly Action<string> say;
    private readonly TimeProvider clock;
    private readonly CancellationTokenSource stopping = new();
    private readonly Queue<long> restarts = new();
    private readonly Channel<TaskCompletionSource> asked = Channel.CreateUnbounded<TaskCompletionSource>();

    private BotKeeper(Func<CancellationToken, Task<BotProcess>> start, BotProcess bot, Action<string> say, TimeProvider clock)
    {
        this.start = start;
        this.say = say;
        this.clock = clock;
        Bot = bot;
        GivenUp = KeepAsync();
    }

    /// <summary>The bot that runs now.</summary>
    public BotProcess Bot { get; private set; }

    /// <summary>Completes with a sentence when the bot has ended too often; never else.</summary>
    public Task<string> GivenUp { get; }

    /// <summary>Starts the bot for the first time. A failure of that is not tried again.</summary>
    /// <param name="start">How the bot is started.</param>
    /// <param name="say">Gets a sentence whenever it is started again.</param>
    /// <exception cref="SetupException">It did not start.</exception>
    public static async Task<BotKeeper> StartAsync(
        Func<CancellationToken, Task<BotProcess>> start, Action<string> say, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);
        return new(start, await start(cancellationToken), say, clock ?? TimeProvider.System);
    }

    /// <summary>Stops the bot in order and starts it anew, and waits until it can be used.</summary>
    public async Task RestartAsync()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await asked.Writer.WriteAsync(done, stopping.Token);
        if (await Task.WhenAny(done.Task, GivenUp).WaitAsync(stopping.Token) == GivenUp)
            throw new SetupException(await GivenUp);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Bot.DisposeAsync();
    }

    private async Task<string> KeepAsync()
    {
        try
        {
            var isAsked = IsAskedAsync();
            while (true)
            {
                if (await Task.WhenAny(Bot.Process.Crashed, isAsked) == isAsked)
                {
                    var done = await isAsked;
                    await StartAnewAsync();
                    done.SetResult();
                    isAsked = IsAskedAsync();
                    continue;
                }

                var ended = await Bot.Process.Crashed;
                await Task.Delay(Grace, clock, stopping.Token);
                if (!MayRestart())
                    return $"The bot ended {MostRestarts + 1} times within a minute. {ended.DescribeEnd()}";
                say($"{ended.DescribeEnd(lines: 5)}{Environment.NewLine}Starting it again.");
                await StartAnewAsync();
            }
        }
        catch (SetupException failure)
        {
            return failure.Message;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return await new TaskCompletionSource<string>().Task;
        }
    }

    private Task<TaskCompletionSource> IsAskedAsync() => asked.Reader.ReadAsync(stopping.Token).AsTask();

    private async Task StartAnewAsync()
    {
        await Bot.DisposeAsync();
        Bot = await start(stopping.Token);
        say($"The bot runs again (process {Bot.Process.Id}).");
    }

    private bool MayRestart()
    {
        while (restarts.TryPeek(out var first) && clock.GetElapsedTime(first) > Window)
            restarts.Dequeue();
        if (restarts.Count >= MostRestarts)
            return false;
        restarts.Enqueue(clock.GetTimestamp());
        return true;
    }
}
