using BackOffice.Cards.Guides;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.Guides;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Guides;

/// <summary>Decides whether somebody is shown a guide before the form: one read, and none where there is no guide for the trouble.</summary>
internal sealed class OfferGuide(IGuides guides, TextRecognizer recognizer)
{
    /// <returns>Null where the form comes at once.</returns>
    public async Task<OfferedGuide?> FindAsync(ITurnContext turn, FormView view, CancellationToken cancellation)
    {
        // Where somebody is coming anyway, one press joins them; and who wrote half a page has tried enough.
        if (view.Already is not null || view.Draft.Symptom.Length is 0 or > GuideCard.LongestSymptom)
        {
            return null;
        }

        var fault = recognizer.Identify(view.Draft.Fault, turn.Activity.Locale);
        return fault.Kind is { } kind && GuideKey.IsKind(kind)
            ? await guides.OfferAsync(new GuideKey(kind, recognizer.Categorize(fault.Symptom, turn.Activity.Locale)), fault.Tag, cancellation)
            : null;
    }
}
