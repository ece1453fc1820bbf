using BackOffice.Cards.Text;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Interviews;

/// <summary>Moments on somebody's clock. Cards name several clocks at once, so clients cannot write the times themselves.</summary>
internal static class LocalClock
{
    private const char CityAfter = '/';

    /// <summary>"Tue, Dec 1"</summary>
    public static string Day(Instant at, DateTimeZone zone) => Text.Day.Short(at.InZone(zone).Date);

    /// <summary>"10:00"</summary>
    public static string Time(Instant at, DateTimeZone zone) => Time(at.InZone(zone).TimeOfDay);

    public static string Time(LocalTime time) => LocalTimePattern.Create(InterviewTexts.TimePattern, Phrase.Culture).Format(time);

    /// <summary>"10:00–11:00"</summary>
    public static string Span(Instant from, Instant until, DateTimeZone zone) => Phrase.Of(InterviewTexts.TimeSpan, Time(from, zone), Time(until, zone));

    /// <summary>"Tue, Dec 1, 10:00"</summary>
    public static string Moment(Instant at, DateTimeZone zone) => Phrase.Of(InterviewTexts.DayTime, Day(at, zone), Time(at, zone));

    /// <summary>"Tue, Dec 1, 10:00–11:00"</summary>
    public static string MomentSpan(Instant from, Instant until, DateTimeZone zone) => Phrase.Of(InterviewTexts.DayTime, Day(from, zone), Span(from, until, zone));

    /// <summary>"14:30 Kolkata", or "Wed 01:30 Tokyo" where it is another day there; null where the clock reads as the reader's.</summary>
    public static string? Elsewhere(Instant at, DateTimeZone theirs, DateTimeZone reader)
    {
        var (there, here) = (at.InZone(theirs).LocalDateTime, at.InZone(reader).LocalDateTime);
        if (there == here)
        {
            return null;
        }

        var time = there.Date == here.Date ? Time(there.TimeOfDay) : Phrase.Of(InterviewTexts.WeekdayTime, Weekday(there.Date), Time(there.TimeOfDay));
        return Phrase.Of(InterviewTexts.TimeElsewhere, time, City(theirs));
    }

    /// <summary>"Tue"</summary>
    public static string Weekday(LocalDate date) => LocalDatePattern.Create(InterviewTexts.WeekdayPattern, Phrase.Culture).Format(date);

    /// <summary>"New York", of America/New_York.</summary>
    public static string City(DateTimeZone zone) => UserText.InLine(zone.Id[(zone.Id.LastIndexOf(CityAfter) + 1)..].Replace('_', ' '));
}
