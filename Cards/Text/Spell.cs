using NodaTime;

namespace BackOffice.Cards.Text;

/// <summary>How long something took, as precisely as people care.</summary>
internal static class Spell
{
    private const double HoursOfADay = 8;

    /// <summary>Hours that the office was open; of eight or more, working days.</summary>
    public static string WorkingTime(Duration time) => time switch
    {
        _ when time < Duration.FromHours(1) => Phrase.Of(Words.SpellMinutes, (int)Math.Round(time.TotalMinutes)),
        _ when time.TotalHours < HoursOfADay * 2 => Phrase.Of(Words.SpellHours, Rounded(time.TotalHours)),
        _ => Phrase.Of(Words.SpellWorkingDays, Rounded(time.TotalHours / HoursOfADay)),
    };

    private static string Rounded(double number) => number.ToString(number < 10 ? "0.#" : "0", Phrase.Culture);
}
