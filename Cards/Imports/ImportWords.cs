using System.Collections.Immutable;
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
    public static ImportWords Of(ImportSubject of) => of is ImportSubject.Stock
        ? new ImportWords(
            CountTexts.ImportTitle,
            CountTexts.ImportHow,
            CountTexts.ImportColumns,
            CountTexts.ImportAmounts,
            CountTexts.ImportExample,
            CountTexts.ImportDone,
            CountTexts.ImportDoneOne,
            CountTexts.ImportDoneBut,
            [])
        : new ImportWords(
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
