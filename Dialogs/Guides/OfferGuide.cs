using System.Collections.Immutable;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Repairs;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.Guides;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Guides;

/// <summary>Decides whether somebody is shown a guide before the form: one read, and none where there is no guide for the trouble.</summary>
internal sealed class OfferGuide(IGuides guides, TextRecognizer recognizer)
{
    /// <summary>What there are guides for, of the machine of a form that does not say yet what is wrong.</summary>
    public ImmutableArray<GuideKey> Of(ITurnContext turn, RepairDraft draft) =>
        draft.Symptom.Length == 0 && recognizer.Identify(draft.Fault, turn.Activity.Locale).Kind is { } kind ? guides.Of(kind) : [];

    /// <summary>The guide that somebody chose, which may be any: it comes from a card.</summary>
    public Task<OfferedGuide?> FindAsync(ITurnContext turn, RepairDraft draft, GuideKey chosen, CancellationToken cancellation) =>
        guides.OfferAsync(chosen, recognizer.Identify(draft.Fault, turn.Activity.Locale).Tag, cancellation);

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
