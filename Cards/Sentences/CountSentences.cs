using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said while the stock is counted.</summary>
public static class CountSentences
{
    private const int NameLength = 40;

    /// <summary>No input was filled in.</summary>
    public static string NothingCounted() => CountTexts.NothingCounted;

    /// <summary>What was typed is no number of units.</summary>
    public static string NotUnits() => CountTexts.NotUnits;

    public static string NeedsReason() => CountTexts.NeedsReason;

    /// <summary>The comparison that was confirmed is not the latest one.</summary>
    public static string ComparedAgain() => CountTexts.ComparedAgain;

    /// <summary>Units came or went between the comparison and its confirmation.</summary>
    public static string HasMoved() => CountTexts.HasMoved;

    /// <summary>Some differences are posted, and these are the next.</summary>
    public static string Next(int posted) => posted == 1 ? CountTexts.NextOne : Phrase.Of(CountTexts.Next, posted);

    /// <param name="names">As written.</param>
    public static string Unknown(IEnumerable<string> names) => Phrase.Of(
        CountTexts.Unknown, string.Join(", ", names.Take(5).Select(name => Phrase.Of(CountTexts.Quoted, UserText.InLine(name, NameLength)))));

    /// <summary>Why a difference could not be posted.</summary>
    public static string Refused(StockRefusal why) => why switch
    {
        StockRefusal.IsReserved(var units) => Phrase.Of(CountTexts.RefusedReserved, units),
        StockRefusal.Invalid { Errors: [var error, ..] } => FieldSentences.For(error),
        StockRefusal.TooManyPlaces => CountTexts.RefusedPlaces,
        StockRefusal.NotAllowed => PressSentences.BackOfficeOnly(),
        _ => CountTexts.RefusedOther,
    };
}
