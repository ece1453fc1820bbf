using AdaptiveCards;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Equipment.Upkeep;

/// <summary>What became of a list of counters and cartridges.</summary>
public static class ReadingsCard
{
    public static AdaptiveCard For(ReadingsTaken taken, Person reader)
    {
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(reader);
        var done = taken.Machines switch
        {
            0 => Words.ReadingsNone,
            1 => Words.ReadingsDoneOne,
            var many => Phrase.Of(Words.ReadingsDone, many),
        };
        return Sheet.Of(
            done,
            [
                Line.Title(Words.ReadingsTitle),
                Line.Words(done),
                .. taken.Same > 0
                    ? [Fact.Row(Words.ImportSame, AdaptiveSpacing.Small, Line.Run(Phrase.Of(Words.ImportCount, taken.Same)))]
                    : Array.Empty<AdaptiveElement>(),
                .. taken.Left > 0
                    ? [Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(Phrase.Of(Words.ReadingsLeft, taken.Left))))]
                    : Array.Empty<AdaptiveElement>(),
                .. ImportProblems.For(ImportSubject.Equipment, taken.Problems, reader),
            ],
            [new Button(Words.AssetListTitle, Verbs.ListAssets).ToAction()]);
    }
}
