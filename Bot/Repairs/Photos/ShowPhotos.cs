using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Bot.Conversation;
using BackOffice.Bot.Office;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>The pictures of a repair, on a card whose addresses expire.</summary>
internal sealed class ShowPhotos(
    IRepairs repairs, IPhotos photos, IPhotoLinks links, IOptions<OfficeOptions> office, IClock clock, RandomNumberGenerator random) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Photos];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is not { } id || await repairs.FindAsync(id, cancellation) is not { } repair || !repair.MayBeSeenBy(person))
        {
            return new CardAnswer.Say(PressSentences.NoSuchCase());
        }

        var card = await CardAsync(repair, cancellation);
        await turn.SendActivityAsync(CardMessages.New(card, card.FallbackText), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }

    private async Task<AdaptiveCard> CardAsync(Repair repair, CancellationToken cancellation)
    {
        if (repair.Photos is null)
        {
            return PhotosCard.None(repair.Id);
        }

        if (office.Value.PublicAddress is not { Length: > 0 } address)
        {
            return PhotosCard.NoAddress(repair.Id);
        }

        var all = await photos.ListAsync(repair.Id, cancellation);
        var token = LinkToken.Mint(random);
        var link = new PhotoLink(repair.Id, clock.GetCurrentInstant() + PhotoLink.Life);
        await links.KeepAsync(token, link, cancellation);
        return PhotosCard.For(repair, all, photo => PhotoPages.Address(new Uri(address), token, photo), link.Expires);
    }
}
