using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>A repair as it is, for one reader.</summary>
public static class RepairCard
{
    /// <param name="notice">Why the reader's last press was refused, if it was.</param>
    public static AdaptiveCard For(Repair repair, Person viewer, CardNotice? notice = null)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(viewer);
        return Sheet.Of(
            Summary(repair, viewer),
            [
                .. RepairNotice.For(repair, viewer, notice),
                .. RepairHead.For(repair, viewer),
                .. RepairPrompt.For(repair, viewer, notice?.Typed),
                .. RepairFacts.For(repair, viewer),
                .. RepairFoot.For(repair, viewer),
                .. RepairButtons.Above(repair, viewer, notice?.Typed),
            ],
            RepairButtons.Last(repair, viewer, notice?.Typed));
    }

    /// <summary>What takes the place of a card that came again further down.</summary>
    public static AdaptiveCard Moved(Repair repair)
    {
        ArgumentNullException.ThrowIfNull(repair);
        var words = Phrase.Of(Words.Moved, repair.Id, UserText.InLine(repair.Fault.What), UserText.InLine(repair.Fault.Where));
        return Sheet.Of(words, [Line.Of(Line.Small(words))]);
    }

    /// <summary>What takes the place of the card of somebody who may not see the repair any more.</summary>
    public static AdaptiveCard NotYours(Repair repair)
    {
        ArgumentNullException.ThrowIfNull(repair);
        var words = Phrase.Of(Words.NoLongerYours, repair.Id);
        return Sheet.Of(words, [Line.Of(Line.Small(words))]);
    }

    /// <summary>The line of the notification.</summary>
    public static string Summary(Repair repair, Person viewer) => RepairSentences.Summary(repair, viewer);
}
