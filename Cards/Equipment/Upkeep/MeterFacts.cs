using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment.Upkeep;

/// <summary>The counter and the cartridges on a machine's card, as far as anybody has read them.</summary>
internal static class MeterFacts
{
    public static IEnumerable<AdaptiveElement> For(Meter meter)
    {
        if (meter is { Pages: { } pages, CountedAt: { } at })
        {
            yield return Fact.Row(Words.MeterLabel, AdaptiveSpacing.Small, Line.Run(Phrase.Of(Words.MeterValue, pages, Moment.DayOnCard(at))));
        }

        string[] levels =
        [
            .. Enum.GetValues<TonerColour>()
                .Where(colour => meter.Toner.Of(colour) is not null)
                .Select(colour => Phrase.Of(Words.TonerLevel, MeterSentences.Colour(colour), meter.Toner.Of(colour)!.Value)),
        ];
        if (levels.Length > 0)
        {
            yield return Fact.Row(Words.TonerLabel, AdaptiveSpacing.Small, Line.Run(string.Join(Words.ListComma, levels)));
        }
    }
}
