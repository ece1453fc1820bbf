using System.Globalization;
using BackOffice.Cards.Text;
using BackOffice.Domain.Guides;

namespace BackOffice.Cards.Guides;

/// <summary>What guides are called.</summary>
internal static class GuideWords
{
    /// <summary>"Coffee machine · Error message".</summary>
    public static string Title(GuideKey key) => Phrase.Of(Words.GuideName, Kind(key), Of(key.Category));

    private static string Kind(GuideKey key) => char.ToUpper(key.Kind[0], CultureInfo.InvariantCulture) + key.Kind[1..];

    public static string Of(SymptomCategory category) => category switch
    {
        SymptomCategory.Jam => Words.CategoryJam,
        SymptomCategory.Toner => Words.CategoryToner,
        SymptomCategory.Quality => Words.CategoryQuality,
        SymptomCategory.Offline => Words.CategoryOffline,
        SymptomCategory.Power => Words.CategoryPower,
        SymptomCategory.Noise => Words.CategoryNoise,
        SymptomCategory.ErrorCode => Words.CategoryErrorCode,
        SymptomCategory.Other => Words.CategoryOther,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "This has no name yet."),
    };
}
