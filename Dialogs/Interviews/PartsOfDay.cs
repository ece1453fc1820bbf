using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Dialogs.Interviews;

/// <summary>What "in the morning" means on the office's clock.</summary>
internal static class PartsOfDay
{
    private static readonly LocalTime Noon = new(12, 0);

    public static DailyTime? Of(Cards.Interviews.PartOfDay part) => part switch
    {
        Cards.Interviews.PartOfDay.Morning => new DailyTime(LocalTime.Midnight, Noon),
        Cards.Interviews.PartOfDay.Afternoon => new DailyTime(Noon, LocalTime.Midnight),
        _ => null,
    };

    /// <summary>The part in which a time lies that somebody named; any for a whole day.</summary>
    public static Cards.Interviews.PartOfDay Of(LocalDateTime start, LocalDateTime? end) =>
        end is { } until && until <= start.Date.At(new LocalTime(13, 0)) ? Cards.Interviews.PartOfDay.Morning
        : start.TimeOfDay >= Noon && (end is null || end <= start.Date.PlusDays(1).AtMidnight()) ? Cards.Interviews.PartOfDay.Afternoon
        : Cards.Interviews.PartOfDay.Any;
}
