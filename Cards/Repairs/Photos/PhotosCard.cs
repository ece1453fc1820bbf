using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Cards.Repairs;

/// <summary>The pictures of a repair, with who added each and when.</summary>
public static class PhotosCard
{
    /// <param name="photos">In the order in which they came.</param>
    /// <param name="address">Where a picture is shown; clients that cannot show it within the card open it there.</param>
    /// <param name="expires">When the addresses end.</param>
    public static AdaptiveCard For(Repair repair, ImmutableArray<RepairPhoto> photos, Func<RepairPhoto, Uri> address, Instant expires)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(address);
        var title = Phrase.Of(Words.PhotosTitle, repair.Id);
        var subtitle = Line.Of(Line.Subtle(RepairWords.Title(repair)));
        subtitle.Spacing = AdaptiveSpacing.None;
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                subtitle,
                .. photos.SelectMany((photo, index) => Photo(repair, photo, index + 1, address(photo))),
                Line.Hint(Phrase.Of(Words.PhotosHint, Moment.OnCard(expires), repair.Id), AdaptiveSpacing.Medium),
            ]);
    }

    /// <summary>There is nothing to show.</summary>
    public static AdaptiveCard None(CaseId repair) => Said(Phrase.Of(Words.PhotosNone, repair));

    /// <summary>Nobody has configured where the bot is reached from outside.</summary>
    public static AdaptiveCard NoAddress(CaseId repair) => Said(Phrase.Of(Words.PhotosNoAddress, repair));

    private static AdaptiveCard Said(string words) => Sheet.Of(words, [Line.Words(words)]);

    private static AdaptiveElement[] Photo(Repair repair, RepairPhoto photo, int place, Uri address)
    {
        var who = UserText.Name(photo.By);
        var open = new AdaptiveTextRun(Words.PhotoOpen) { Size = AdaptiveTextSize.Small, Color = AdaptiveTextColor.Accent, SelectAction = Open(address) };
        var caption = Line.Of(Line.Small(Phrase.Of(Words.PhotoBy, place, who, Moment.OnCard(photo.At))), open);
        caption.Spacing = AdaptiveSpacing.Small;
        return
        [
            new AdaptiveImage(address)
            {
                AltText = Phrase.Of(Words.PhotoAlt, place, repair.Id, who),
                Spacing = AdaptiveSpacing.Medium,
                SelectAction = Open(address),
            },
            caption,
        ];
    }

    private static AdaptiveOpenUrlAction Open(Uri address) => new() { Title = Words.PhotoOpen, Url = address };
}
