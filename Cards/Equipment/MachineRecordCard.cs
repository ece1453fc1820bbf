using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using NodaTime.Text;

namespace BackOffice.Cards.Equipment;

/// <summary>How a machine has done: its figures, whether to keep it, its faults by month, and the latest of them.</summary>
public static class MachineRecordCard
{
    private const int LatestFaults = 5;

    public static AdaptiveCard For(Asset asset, MachineRecord record, Advice advice)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(advice);
        var title = Phrase.Of(Words.RecordTitle, asset.Tag, AssetWords.Kind(asset.Facts.Kind));
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Hint(Subtitle(record)),
                .. record.Faults > 0 || !advice.Reasons.IsEmpty ? [AdviceBanner.Of(advice)] : Array.Empty<AdaptiveElement>(),
                .. record.Past.IsEmpty ? [] : RecordFigures.Of(record),
                .. record.Faults > 0 ? [Chart(record)] : Array.Empty<AdaptiveElement>(),
                .. Latest(record),
            ]);
    }

    private static string Subtitle(MachineRecord record) => record.Past.Length switch
    {
        0 => Words.RecordNoFaults,
        MachineRecord.MostFaults => Phrase.Of(Words.RecordLatestOnly, MachineRecord.MostFaults),
        _ => Phrase.Of(Words.RecordSince, AssetWords.Day(record.Since)),
    };

    private static AdaptiveElement Chart(MachineRecord record)
    {
        var month = YearMonthPattern.Create("MMM yy", Phrase.Culture);
        return BarChart.Of(
            Words.RecordChart, Words.RecordFaults, [.. record.ByMonth.Select(faults => (month.Format(faults.Month), faults.Count))]);
    }

    private static IEnumerable<AdaptiveElement> Latest(MachineRecord record) =>
        record.Past.Take(LatestFaults).Select(fault => MachineFaultRow.For(fault));
}
