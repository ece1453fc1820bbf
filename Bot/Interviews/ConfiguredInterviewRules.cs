using System.Collections.Immutable;
using BackOffice.Bot.Office;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>The rules as the configuration writes them.</summary>
internal static class ConfiguredInterviewRules
{
    private static readonly ImmutableArray<string> Usual = ["Skills for the role", "Problem solving", "Communication", "Working with others"];

    /// <summary>The rules of options that <see cref="ValidateInterviewsOptions"/> has found right.</summary>
    public static InterviewRules Of(InterviewsOptions options) => new(
        new HoldPolicy(Duration.FromMinutes(options.HoldMinutes), Duration.FromHours(options.ApprovalHours), options.NeedsApproval),
        Duration.FromDays(options.KeepDays))
    {
        Criteria = options.Criteria.Count == 0 ? Usual : [.. options.Criteria.Select(criterion => criterion.Trim())],
        Organizer = options.Organizer.Trim() is { Length: > 0 } organizer ? organizer : null,
        Slots = new SlotRules
        {
            Notice = Duration.FromHours(options.NoticeHours),
            Lunch = Lunch(options.Lunch),
            BufferBefore = Duration.FromMinutes(options.BufferBefore),
            BufferAfter = Duration.FromMinutes(options.BufferAfter),
            MostADay = options.MostADay == 0 ? null : options.MostADay,
        },
    };

    /// <summary>Null for none.</summary>
    /// <exception cref="FormatException">The text is no time of the day.</exception>
    public static DailyTime? Lunch(string text) => text.Trim().Length == 0 ? null
        : text.Split('-', StringSplitOptions.TrimEntries) is [var start, var end]
            && ConfiguredHours.Time(start) is { } from && ConfiguredHours.Time(end) is { } until && from < until
            ? new DailyTime(from, until)
            : throw new FormatException($"'{text}' is no time of the day.");
}
