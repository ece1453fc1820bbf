using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>A small picture of the week in which times are on offer: its days, and below each the times before and after noon.</summary>
internal static class SlotWeek
{
    private const int WorkingDays = 5;

    public static IEnumerable<AdaptiveElement> For(ImmutableArray<Slot> slots, DateTimeZone zone)
    {
        LocalDateTime[] starts = [.. slots.Select(slot => slot.Start.InZone(zone).LocalDateTime)];
        var monday = MondayOf(starts[0].Date);

        // One week is a picture; two would be another list.
        return starts.Length < 2 || starts.Any(start => MondayOf(start.Date) != monday) ? [] : [Week(monday, starts)];
    }

    private static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    private static AdaptiveTable Week(LocalDate monday, LocalDateTime[] starts)
    {
        var last = Math.Max(WorkingDays, starts.Max(start => (int)start.DayOfWeek));
        LocalDate[] days = [.. Enumerable.Range(0, last).Select(monday.PlusDays)];
        return new AdaptiveTable
        {
            Spacing = AdaptiveSpacing.Medium,
            GridStyle = AdaptiveContainerStyle.Default,
            Columns = [.. days.Select(_ => new AdaptiveTableColumnDefinition { Width = 1 })],
            Rows =
            [
                Row(days, day => [Cell(LocalClock.Weekday(day)), Cell(day.Day.ToString(Phrase.Culture))]),
                Half(days, starts, isMorning: true),
                Half(days, starts, isMorning: false),
            ],
        };
    }

    private static AdaptiveTableRow Half(LocalDate[] days, LocalDateTime[] starts, bool isMorning)
    {
        LocalDateTime[] these = [.. starts.Where(start => start.TimeOfDay < LocalTime.Noon == isMorning)];
        return Row(days, day => Times(these.Where(start => start.Date == day)));
    }

    private static AdaptiveTextBlock[] Times(IEnumerable<LocalDateTime> starts)
    {
        AdaptiveTextBlock[] times = [.. starts.Select(start => Cell(LocalClock.Time(start.TimeOfDay), isOnOffer: true))];
        return times.Length > 0 ? times : [Cell(InterviewTexts.WeekNone)];
    }

    private static AdaptiveTableRow Row(LocalDate[] days, Func<LocalDate, IEnumerable<AdaptiveTextBlock>> cell) => new()
    {
        Cells = [.. days.Select(day => new AdaptiveTableCell { Items = [.. cell(day)] })],
    };

    private static AdaptiveTextBlock Cell(string words, bool isOnOffer = false) => new(words)
    {
        Color = isOnOffer ? AdaptiveTextColor.Accent : AdaptiveTextColor.Default,
        IsSubtle = !isOnOffer,
        Size = AdaptiveTextSize.Small,
        Weight = isOnOffer ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default,
        HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
        Spacing = AdaptiveSpacing.None,
        Wrap = true,
    };
}
