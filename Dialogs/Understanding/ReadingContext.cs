using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>What a text is read against: when and where it was written.</summary>
/// <param name="Now">The moment of the text, on the clock of the office.</param>
/// <param name="Locale">The order of day and month, and the language that counts where a text is of none: "en-US".</param>
/// <param name="Country">Where a phone number without a country code belongs: "DE" (ISO 3166-1).</param>
/// <param name="Places">The names that the office has for its rooms, as it writes them.</param>
public sealed record ReadingContext(ZonedDateTime Now, CultureInfo Locale, string Country, ImmutableArray<string> Places);
