using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using NodaTime.Text;

namespace BackOffice.Cards.Equipment.Upkeep;

/// <summary>How much a machine printed, month by month, and which cartridges it took.</summary>
public static class UsageCard
{
    /// <summary>How many of the latest readings are looked through for cartridges.</summary>
    public const int Readings = 40;

    private const int MostCartridges = 10;

    /// <param name="months">Oldest first.</param>
    /// <param name="latest">Newest first.</param>
    public static AdaptiveCard For(AssetTag tag, ImmutableArray<MonthUsage> months, ImmutableArray<MeterReading> latest)
    {
        var title = Phrase.Of(Words.UsageTitle, tag);
        ImmutableArray<MeterReading> cartridges = [.. latest.Where(reading => reading.What is MeterAction.TonerReplaced).Take(MostCartridges)];
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Hint(months.IsEmpty ? Phrase.Of(Words.UsageNone, tag) : Words.UsageHint),
                .. months.Reverse().Select((month, index) => Fact.Row(
                    Month(month), index == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small, Line.Run(Phrase.Of(month.IsSpread ? Words.UsageSpread : Words.UsagePages, month.Pages)))),
                .. cartridges.IsEmpty ? Array.Empty<AdaptiveElement>() : [Heading(), .. cartridges.Select(Cartridge)],
            ]);
    }

    private static string Month(MonthUsage usage) =>
        LocalDatePattern.Create(Words.UsageMonthPattern, Phrase.Culture).Format(usage.Month.OnDayOfMonth(1));

    private static AdaptiveRichTextBlock Heading()
    {
        var heading = Line.Of(Line.Bold(Words.UsageCartridges));
        heading.Spacing = AdaptiveSpacing.Large;
        return heading;
    }

    private static AdaptiveColumnSet Cartridge(MeterReading reading) => Fact.Row(
        MeterSentences.Colour(reading.Colour ?? TonerColour.Black),
        AdaptiveSpacing.Small,
        Line.Run(reading.Pages is { } pages
            ? Phrase.Of(Words.UsageCartridgeAt, Moment.DayOnCard(reading.At), pages)
            : Moment.DayOnCard(reading.At)));
}
