using BackOffice.Cards.Equipment;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Sentences;

/// <summary>What stands on labels, and on the page to print them from. Plain text: the page encodes it.</summary>
public static class LabelSentences
{
    public static string Title() => Words.LabelsTitle;

    /// <summary>Above the labels, on the screen only.</summary>
    /// <param name="isCut">There are more machines than the page shows.</param>
    public static string HowToPrint(int labels, bool isCut) => Phrase.Of(isCut ? Words.LabelsPageCut : Words.LabelsPage, labels);

    public static string Kind(AssetListItem machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        return AssetWords.Kind(machine.Kind);
    }

    public static string Place(AssetListItem machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        return AssetWords.Place(machine.Place);
    }

    /// <summary>Under the tag: what the code is for.</summary>
    public static string Scan() => Words.LabelScan;

    /// <summary>The link is wrong or has expired.</summary>
    public static string NoSuchLink() => Words.LabelsNoSuchLink;

    public static string NoMachines() => Words.LabelsNoMachines;

    public static string Outage() => Words.LabelsOutage;
}
