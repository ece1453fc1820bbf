using System.Collections.Immutable;
using BackOffice.Cards.Interviews;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Imports;

namespace BackOffice.Cards.Imports;

/// <summary>What the cards of an import say, and lead to, that depends on what is imported.</summary>
/// <param name="Remark">What is special about such lists.</param>
/// <param name="Next">Where to go when it is imported.</param>
internal sealed record ImportWords(
    string Title, string How, string Columns, string Remark, string Example, string Done, string DoneOne, string DoneBut, ImmutableArray<Button> Next)
{
    public static ImportWords Of(ImportSubject of) => of switch
    {
        ImportSubject.Stock => OfStock(),
        ImportSubject.Positions => OfPositions(),
        _ => OfEquipment(),
    };

    private static ImportWords OfStock() => new(
        CountTexts.ImportTitle,
        CountTexts.ImportHow,
        CountTexts.ImportColumns,
        CountTexts.ImportAmounts,
        CountTexts.ImportExample,
        CountTexts.ImportDone,
        CountTexts.ImportDoneOne,
        CountTexts.ImportDoneBut,
        []);

    private static ImportWords OfPositions() => new(
        PositionTexts.ImportTitle,
        PositionTexts.ImportHow,
        PositionTexts.ImportColumns,
        PositionTexts.ImportRemark,
        PositionTexts.ImportExample,
        PositionTexts.ImportDone,
        PositionTexts.ImportDoneOne,
        PositionTexts.ImportDoneBut,
        [new Button(PositionTexts.Back, InterviewVerbs.ListPositions)]);

    private static ImportWords OfEquipment() => new(
        Words.ImportTitle,
        Words.ImportHow,
        Words.ImportColumns,
        Words.ImportReadingsHow,
        Words.ImportExample,
        Words.ImportDone,
        Phrase.Of(Words.ImportDone, 1),
        Words.ImportDoneBut,
        [new Button(Words.AssetListTitle, Verbs.ListAssets), new Button(Words.AssetLabels, Verbs.PrintLabels)]);
}
