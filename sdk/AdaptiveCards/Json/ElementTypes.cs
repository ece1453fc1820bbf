using System.Collections.Frozen;

namespace AdaptiveCards.Json;

/// <summary>The elements and actions that are known, by the names of their types.</summary>
internal static class ElementTypes
{
    private static readonly FrozenDictionary<string, Func<AdaptiveTypedElement>> Known = new Dictionary<string, Func<AdaptiveTypedElement>>(StringComparer.Ordinal)
    {
        [AdaptiveCard.TypeName] = () => new AdaptiveCard(new AdaptiveSchemaVersion(1, 0)),
        [AdaptiveTextBlock.TypeName] = () => new AdaptiveTextBlock(),
        [AdaptiveRichTextBlock.TypeName] = () => new AdaptiveRichTextBlock(),
        [AdaptiveImage.TypeName] = () => new AdaptiveImage(),
        [AdaptiveImageSet.TypeName] = () => new AdaptiveImageSet(),
        [AdaptiveFactSet.TypeName] = () => new AdaptiveFactSet(),
        [AdaptiveContainer.TypeName] = () => new AdaptiveContainer(),
        [AdaptiveColumnSet.TypeName] = () => new AdaptiveColumnSet(),
        [AdaptiveColumn.TypeName] = () => new AdaptiveColumn(),
        [AdaptiveTable.TypeName] = () => new AdaptiveTable(),
        [AdaptiveTableRow.TypeName] = () => new AdaptiveTableRow(),
        [AdaptiveTableCell.TypeName] = () => new AdaptiveTableCell(),
        [AdaptiveActionSet.TypeName] = () => new AdaptiveActionSet(),
        [AdaptiveTextInput.TypeName] = () => new AdaptiveTextInput(),
        [AdaptiveNumberInput.TypeName] = () => new AdaptiveNumberInput(),
        [AdaptiveDateInput.TypeName] = () => new AdaptiveDateInput(),
        [AdaptiveTimeInput.TypeName] = () => new AdaptiveTimeInput(),
        [AdaptiveToggleInput.TypeName] = () => new AdaptiveToggleInput(),
        [AdaptiveChoiceSetInput.TypeName] = () => new AdaptiveChoiceSetInput(),
        [AdaptiveSubmitAction.TypeName] = () => new AdaptiveSubmitAction(),
        [AdaptiveExecuteAction.TypeName] = () => new AdaptiveExecuteAction(),
        [AdaptiveOpenUrlAction.TypeName] = () => new AdaptiveOpenUrlAction(),
        [AdaptiveShowCardAction.TypeName] = () => new AdaptiveShowCardAction(),
        [AdaptiveToggleVisibilityAction.TypeName] = () => new AdaptiveToggleVisibilityAction(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The schema lets these leave their type out, because nothing else can stand in their place.
    private static readonly FrozenDictionary<Type, string> Implied = new Dictionary<Type, string>
    {
        [typeof(AdaptiveImage)] = AdaptiveImage.TypeName,
        [typeof(AdaptiveColumn)] = AdaptiveColumn.TypeName,
        [typeof(AdaptiveTableRow)] = AdaptiveTableRow.TypeName,
        [typeof(AdaptiveTableCell)] = AdaptiveTableCell.TypeName,
        [typeof(AdaptiveActionSet)] = AdaptiveActionSet.TypeName,
    }.ToFrozenDictionary();

    /// <summary>An empty element of the type, or null when the type is not known.</summary>
    public static AdaptiveTypedElement Create(string typeName) => Known.TryGetValue(typeName, out var create) ? create() : null;

    /// <summary>The type of an object that doesn't say its own, or null when it must.</summary>
    public static string ImpliedBy(Type declared) => Implied.GetValueOrDefault(declared);
}
