using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Text;

/// <summary>A day of the office's calendar, which is the same day for every reader.</summary>
internal static class Day
{
    public static string Of(LocalDate date) => LocalDatePattern.Create(Words.DayPattern, Phrase.Culture).Format(date);

    /// <summary>Where the year goes without saying.</summary>
    public static string Short(LocalDate date) => LocalDatePattern.Create(Words.DayPatternShort, Phrase.Culture).Format(date);

    /// <summary>As inputs of a card hold it.</summary>
    public static string InInput(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
