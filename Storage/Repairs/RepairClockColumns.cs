using Azure.Data.Tables;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The columns of a repair's clock; absent where it has nothing to say, as in rows of releases that had no clock.</summary>
internal static class RepairClockColumns
{
    public static void Put(TableEntity row, RepairClock clock)
    {
        row[nameof(RepairClock.Paused)] = clock.Paused.BclCompatibleTicks;
        row.Put(nameof(RepairClock.Told), clock.Told);
        Put(row, nameof(RepairClock.AnswerBy), clock.AnswerBy);
        Put(row, nameof(RepairClock.FixBy), clock.FixBy);
        Put(row, nameof(RepairClock.PausedSince), clock.PausedSince);
        Put(row, nameof(RepairClock.RespondedAt), clock.RespondedAt);
        Put(row, nameof(RepairClock.DueAt), clock.DueAt);
    }

    public static RepairClock Read(TableEntity row) => new(
        row.TimeOrNull(nameof(RepairClock.AnswerBy)),
        row.TimeOrNull(nameof(RepairClock.FixBy)),
        Duration.FromTicks(row.GetInt64(nameof(RepairClock.Paused)) ?? 0),
        row.TimeOrNull(nameof(RepairClock.PausedSince)),
        row.TimeOrNull(nameof(RepairClock.RespondedAt)),
        row.ChoiceOrNull<RepairStages>(nameof(RepairClock.Told)) ?? RepairStages.None,
        row.TimeOrNull(nameof(RepairClock.DueAt)));

    private static void Put(TableEntity row, string column, Instant? instant)
    {
        if (instant is { } at)
        {
            row.Put(column, at);
        }
    }
}
