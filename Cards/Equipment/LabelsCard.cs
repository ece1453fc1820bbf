using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using NodaTime;

namespace BackOffice.Cards.Equipment;

/// <summary>A link to a page of labels.</summary>
public static class LabelsCard
{
    public static AdaptiveCard For(LabelScope scope, Uri page, Instant expires)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var what = scope switch
        {
            { Tag: { } tag } => Phrase.Of(Words.LabelsForOne, tag),
            { Kind: { } kind } => Phrase.Of(Words.LabelsForKind, UserText.InLine(kind)),
            _ => Words.LabelsForAll,
        };
        return Sheet.Of(
            what,
            [
                Line.Title(Words.LabelsTitle),
                Line.Of(Line.Run(what)),
                Line.Hint(Phrase.Of(Words.LabelsHint, Moment.OnCard(expires)), AdaptiveSpacing.Small),
            ],
            [new AdaptiveOpenUrlAction { Title = Words.LabelsOpen, Url = page, Style = "positive" }]);
    }

    /// <summary>Nobody has configured where the bot is reached from outside.</summary>
    public static AdaptiveCard NoAddress() => Sheet.Of(Words.LabelsNoAddress, [Line.Words(Words.LabelsNoAddress)]);
}
