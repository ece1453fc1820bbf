using System.Collections.Immutable;
using BackOffice.Cards.Text;

namespace BackOffice.Cards.Interviews;

/// <summary>What is said while an interview is planned.</summary>
public static class BookingSentences
{
    public static string NoMailbox(ImmutableArray<string> names) =>
        Phrase.Of(BookingTexts.NoMailbox, string.Join(", ", names.Select(name => UserText.Name(name))));

    /// <summary>Somebody else was faster.</summary>
    public static string TimeTaken() => BookingTexts.TimeTaken;

    /// <summary>A calendar filled up, or the moment is past.</summary>
    public static string TimeGone() => BookingTexts.TimeGone;

    /// <param name="reference">Under which the log tells more.</param>
    public static string CalendarsSilent(string reference) => Phrase.Of(BookingTexts.CalendarsSilent, reference);

    /// <summary>The product's rights do not reach there.</summary>
    public static string CalendarsClosed() => BookingTexts.CalendarsClosed;

    public static string CardTooOld() => BookingTexts.CardTooOld;

    public static string OnlyRecruiters() => BookingTexts.OnlyRecruiters;

    public static string NobodyOfName(string typed) => Phrase.Of(BookingTexts.NobodyOfName, UserText.InLine(typed));

    public static string SeveralOfName(string typed, IEnumerable<string> names) =>
        Phrase.Of(BookingTexts.SeveralOfName, UserText.InLine(typed), string.Join(", ", names.Select(name => UserText.Name(name))));

    public static string NotFree(string name) => Phrase.Of(BookingTexts.NotFree, UserText.Name(name));

    /// <summary>The tables did not answer.</summary>
    public static string ScoreKept() => BookingTexts.ScoreKept;
}
