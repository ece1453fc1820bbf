using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using NodaTime;

namespace BackOffice.Cards.Equipment;

/// <summary>The figures of a machine, two by two.</summary>
internal static class RecordFigures
{
    public static IEnumerable<AdaptiveElement> Of(MachineRecord record)
    {
        ImmutableArray<(string Name, string? Figure)> figures =
        [
            (Words.RecordFaults, record.Faults.ToString(Phrase.Culture)),
            (Words.RecordDowntime, record.Faults > 0 ? Spell.WorkingTime(record.Downtime) : null),
            (Words.RecordBetweenFaults, Spelled(record.BetweenFaults)),
            (Words.RecordToRepair, Spelled(record.ToRepair)),
            (Words.RecordCost, record.Cost is { } cost ? Amount.Of(cost) : null),
        ];
        return figures.Where(figure => figure.Figure is not null).Chunk(2).Select((pair, row) => new AdaptiveColumnSet
        {
            Spacing = row == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small,
            Columns = [.. pair.Select(figure => Cell(figure.Name, figure.Figure!))],
        });
    }

    private static AdaptiveColumn Cell(string name, string figure)
    {
        var number = Line.Of(Line.Bold(figure));
        number.Spacing = AdaptiveSpacing.None;
        return new AdaptiveColumn { Width = "1", Items = [Line.Of(Line.Small(name)), number] };
    }

    private static string? Spelled(Duration? time) => time is { } known ? Spell.WorkingTime(known) : null;
}
