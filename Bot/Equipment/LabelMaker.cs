using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Bot.Office;
using BackOffice.Cards.Equipment;
using BackOffice.Dialogs.Equipment;
using BackOffice.Domain.Equipment;
using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Equipment;

/// <summary>Makes a link to a page of labels, and the card that holds it.</summary>
internal sealed class LabelMaker(ILabelLinks links, IOptions<OfficeOptions> office, IClock clock, RandomNumberGenerator random) : ILabelCards
{
    public async Task<AdaptiveCard> MakeAsync(LabelScope scope, string bot, CancellationToken cancellation)
    {
        if (office.Value.PublicAddress is not { Length: > 0 } address)
        {
            return LabelsCard.NoAddress();
        }

        var token = LinkToken.Mint(random);
        var link = new LabelLink(scope, bot, clock.GetCurrentInstant() + LabelLink.Life);
        await links.KeepAsync(token, link, cancellation);
        return LabelsCard.For(scope, LabelPages.Address(new Uri(address), token), link.Expires);
    }
}
