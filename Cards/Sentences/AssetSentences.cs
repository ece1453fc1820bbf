using BackOffice.Cards.Equipment;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said about machines of the register.</summary>
public static class AssetSentences
{
    public static string NotInRegister(AssetTag tag) => Phrase.Of(Words.AssetNotInRegister, tag);

    /// <summary>The button names no machine, or one that was never there.</summary>
    public static string NoSuchMachine() => Words.AssetNoSuch;

    /// <summary>The line of the notification when a form is shown.</summary>
    public static string FormSummary() => Words.AssetFormSummary;

    /// <summary>The tag that somebody wanted to give to a new machine is on this one.</summary>
    public static string TagTaken(Asset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return Phrase.Of(Words.AssetTagTaken, asset.Tag);
    }

    /// <summary>Above a form that comes back because somebody else changed the entry first.</summary>
    public static string ChangedMeanwhile(Asset asset, Person reader)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(reader);
        return Phrase.Of(Words.AssetFormChanged, AssetWords.Last(asset.Last, reader, Moment.InMessage(asset.Last.At, reader)));
    }

    /// <summary>What a report calls a machine: "Printer PRN-3F-01"; its tag alone when the register does not know it.</summary>
    public static string Thing(AssetTag tag, Asset? asset) => asset is null ? tag.Value : Phrase.Of(Words.AssetThing, AssetWords.Kind(asset.Facts.Kind), tag);

    /// <summary>Where a machine stands: "Copy room, floor 3"; empty where the register does not say.</summary>
    public static string Place(Asset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return AssetWords.Place(asset.Facts.Place);
    }

    /// <summary>What somebody who reports a machine should know first; null when nothing.</summary>
    public static string? Remark(AssetTag tag, Asset? asset) => asset switch
    {
        null => Phrase.Of(Words.AssetReportUnknown, tag),
        { State: AssetState.Retired } => Phrase.Of(Words.AssetReportRetired, tag),
        { State: AssetState.OutOfOrder } => Phrase.Of(Words.AssetReportOutOfOrder, tag),
        _ => null,
    };

    /// <summary>Why a change was not made, above the card that shows the machine as it is.</summary>
    public static string Refused(Refusal why, Asset asset, Person reader)
    {
        ArgumentNullException.ThrowIfNull(why);
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(reader);
        var last = AssetWords.Last(asset.Last, reader, Moment.OnCard(asset.Last.At));
        return why switch
        {
            Refusal.NotAllowed => Words.NotAllowed,
            Refusal.WrongState when asset.State is AssetState.Retired => Phrase.Of(Words.AssetIsRetired, asset.Tag, last),
            Refusal.PlanGone => Phrase.Of(Words.PlanGone, last),
            Refusal.TooManyPlans(var most) => Phrase.Of(Words.PlanTooMany, asset.Tag, most),
            Refusal.WrongState or Refusal.Stale => Phrase.Of(Words.AssetStale, last),
            _ => throw new ArgumentOutOfRangeException(nameof(why), why, "This refusal has no words yet."),
        };
    }
}
