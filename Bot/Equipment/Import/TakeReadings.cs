using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;

namespace BackOffice.Bot.Equipment.Import;

/// <summary>
/// Takes a list of counters and cartridges, a transaction a machine, as far as the time of a turn goes. The same list again takes only
/// what is still new.
/// </summary>
internal sealed class TakeReadings(IUpkeep upkeep, TimeProvider time)
{
    private const int AtOnce = 8;

    private static readonly TimeSpan TimeOfTurn = TimeSpan.FromSeconds(6);

    public async Task<ReadingsTaken> RunAsync(
        ImmutableArray<ImportLine> lines, ImmutableArray<ImportProblem> unread, Person by, CancellationToken cancellation)
    {
        var problems = new ConcurrentBag<ImportProblem>(unread);
        var wanted = Wanted(lines, problems);
        using var timeUp = new CancellationTokenSource(TimeOfTurn, time);
        var (taken, same, reached) = (0, 0, 0);
        await Parallel.ForEachAsync(
            wanted,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (reading, stop) =>
            {
                if (timeUp.IsCancellationRequested)
                {
                    return;
                }

                switch (await upkeep.ReadAsync(reading.What, by, stop))
                {
                    case MeterOutcome.Done(var asset, var before):
                        _ = asset.Meter == before ? Interlocked.Increment(ref same) : Interlocked.Increment(ref taken);
                        break;
                    case MeterOutcome.Refused(var why):
                        problems.Add(new ImportProblem.NotTaken(reading.Line, reading.What.Tag, why));
                        break;
                }

                Interlocked.Increment(ref reached);
            });
        return new ReadingsTaken(taken, same, [.. problems.OrderBy(problem => problem.Line)], wanted.Count - reached);
    }

    private static List<(int Line, ReadTogether What)> Wanted(ImmutableArray<ImportLine> lines, ConcurrentBag<ImportProblem> problems)
    {
        var wanted = new List<(int, ReadTogether)>();
        var seen = new Dictionary<AssetTag, int>();
        foreach (var line in lines)
        {
            var (tag, readings, errors) = new ReadingLine(line).Read();
            foreach (var error in errors)
            {
                problems.Add(new ImportProblem.Field(line.Number, error));
            }

            if (errors.IsEmpty && tag is { } machine)
            {
                if (!seen.TryAdd(machine, line.Number))
                {
                    problems.Add(new ImportProblem.Twice(line.Number, machine.Value, seen[machine]));
                }
                else if (!readings.IsEmpty)
                {
                    wanted.Add((line.Number, new ReadTogether(machine, readings)));
                }
            }
        }

        return wanted;
    }
}
