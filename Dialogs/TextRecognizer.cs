using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Understands texts as the office means them: with its clock, its country and the names of its rooms.</summary>
/// <param name="country">Where a phone number without a country code belongs (ISO 3166-1).</param>
/// <param name="places">The names of the office's rooms, as it writes them.</param>
public sealed class TextRecognizer(IClock clock, DateTimeZone zone, string country, ImmutableArray<string> places)
{
    private static readonly CultureInfo Fallback = CultureInfo.GetCultureInfo("en-US");

    /// <param name="locale">What the writer's client is set to: "de-DE"; null, or anything else, where the channel says nothing.</param>
    public Understood Recognize(string? text, string? locale) => Understanding.Read(text, Context(locale));

    /// <summary>The text as somebody meant it who was asked what they meant.</summary>
    public Understood Recognize(string? text, string? locale, Intent meant) => Understanding.Read(text, Context(locale), meant);

    /// <summary>The text as it is meant beside a form of supplies: what it says of the form, and which things it names.</summary>
    public (SupplyRemark Remark, Understood Understood) RecognizeSupplies(string? text, string? locale)
    {
        var remark = Understanding.ReadSupplyRemark(text, Context(locale));
        return (remark, Recognize(remark.Rest, locale, Intent.RequestSupplies));
    }

    /// <summary>A fault whose thing is told apart from the words for it: its kind, and its tag.</summary>
    public FaultReport Identify(FaultReport fault, string? locale)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var thing = Understanding.ReadThing(fault.What, Context(locale));
        return fault with { Kind = thing.Kind, Tag = thing.Tag };
    }

    /// <summary>The kind of equipment that a text names and nothing else, the same in every language: "Drucker" is "printer". Else the text, in small letters.</summary>
    public string Kind(string typed, string? locale) => Understanding.ReadKind(typed, Context(locale)) ?? TypedText.Clean(typed).ToLowerInvariant();

    /// <summary>What kind of trouble the description of a fault tells of.</summary>
    public SymptomCategory Categorize(string symptom, string? locale) => Understanding.ReadCategory(symptom, Context(locale));

    private ReadingContext Context(string? locale) => new(clock.GetCurrentInstant().InZone(zone), Culture(locale), country, places);

    private static CultureInfo Culture(string? locale)
    {
        if (string.IsNullOrEmpty(locale))
        {
            return Fallback;
        }

        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            // What a client says of itself is not worth an error.
            return Fallback;
        }
    }
}
