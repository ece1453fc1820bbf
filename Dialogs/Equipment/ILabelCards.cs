using AdaptiveCards;
using BackOffice.Domain.Equipment;

namespace BackOffice.Dialogs.Equipment;

/// <summary>Port: whoever serves the pages of labels gives out links to them.</summary>
public interface ILabelCards
{
    /// <summary>A card with a new link to the labels of some machines. The caller has checked who asks.</summary>
    /// <param name="bot">The channel's id of the bot: "28:…".</param>
    Task<AdaptiveCard> MakeAsync(LabelScope scope, string bot, CancellationToken cancellation);
}
