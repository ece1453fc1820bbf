using System.Globalization;

namespace BackOffice.Cards.Text;

/// <summary>Sentences with something filled in. Numbers and dates are written as the language of the sentence writes them.</summary>
internal static class Phrase
{
    public static CultureInfo Culture
    {
        get
        {
            var own = CultureInfo.GetCultureInfo(Words.Language);
            return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == own.TwoLetterISOLanguageName ? CultureInfo.CurrentUICulture : own;
        }
    }

    public static string Of(string words, params object[] filled) => string.Format(Culture, words, filled);
}
