using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Json;

/// <summary>Writes a word such as "extraLarge"; reads it in any case.</summary>
internal class CamelCaseEnumConverter() : StringEnumConverter(new CamelCaseNamingStrategy());
