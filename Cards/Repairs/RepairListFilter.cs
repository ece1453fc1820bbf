using System.Collections.Immutable;
using System.Text;
using AdaptiveCards;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>The two fields by which the list of open repairs is narrowed, and what the list says of it.</summary>
internal static class RepairListFilter
{
    /// <summary>What stands for all: no kind and no place is called so.</summary>
    private const string Every = "*";

    // Beside twenty rows a card has little room.
    private const int MostKinds = 15;
    private const int KindBytes = 24;
    private const int MostFloors = 20;
    private const int NameLength = 24;

    /// <summary>What is shown, behind the name of the list: " · Printer · Floor 3".</summary>
    public static string Suffix(RepairFilter filter) => string.Concat(
        new[] { filter.Kind is { } kind ? Kind(kind) : null, filter.Place is { } place ? Place(place) : null }
            .OfType<string>().Select(name => Phrase.Of(Words.ListThen, name)));

    /// <summary>That nothing fits.</summary>
    public static string Nothing(RepairFilter filter) => filter switch
    {
        { Kind: { } kind, Place: { } place } => Phrase.Of(Words.OpenNoneOfBoth, Kind(kind), InSentence(place)),
        { Kind: { } kind } => Phrase.Of(Words.OpenNoneOfKind, Kind(kind)),
        { Place: { } place } => Phrase.Of(Words.OpenNoneAt, InSentence(place)),
        _ => Words.OpenEmpty,
    };

    public static AdaptiveContainer Fields(RepairFilter filter, RepairListChoices choices, ImmutableArray<RepairListItem> shown) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Separator = true,
        Items =
        [
            new AdaptiveColumnSet
            {
                Columns =
                [
                    Column(RepairFields.OfKind, Words.OpenFilterKind, Words.OpenEveryKind, filter.Kind, Kinds(filter, choices, shown).Select(kind => (Kind(kind), kind))),
                    Column(RepairFields.AtPlace, Words.OpenFilterPlace, Words.OpenEveryPlace, filter.Place, Floors(filter, choices).Select(place => (Place(place), place))),
                ],
            },
            new AdaptiveActionSet
            {
                Actions =
                [
                    new Button(Words.OpenFilterSend, Verbs.FilterOpen) { SendsInputs = true }.ToAction(),
                    .. filter.IsAll ? [] : new[] { new Button(Words.OpenAll, Verbs.FilterOpen).ToAction() },
                ],
            },
        ],
    };

    private static AdaptiveColumn Column(
        string field, string label, string every, string? chosen, IEnumerable<(string Title, string Value)> choices) => new()
        {
            Width = AdaptiveColumnWidth.Stretch,
            Items =
            [
                new AdaptiveChoiceSetInput
                {
                    Id = field,
                    Label = label,
                    Style = AdaptiveChoiceInputStyle.Compact,
                    Value = chosen ?? Every,
                    Choices = [.. choices.Prepend((Title: every, Value: Every)).Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value })],
                },
            ],
        };

    // What is chosen must be among them, and what is shown is worth choosing from.
    private static IEnumerable<string> Kinds(RepairFilter filter, RepairListChoices choices, ImmutableArray<RepairListItem> shown) => shown
        .Select(item => item.Kind).OfType<string>()
        .Concat(choices.Kinds)
        .Select(kind => RepairFilter.Of(kind, place: null).Kind)
        .Where(kind => kind is not null && kind != filter.Kind && Encoding.UTF8.GetByteCount(kind) <= KindBytes)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Take(MostKinds)
        .Concat(filter.Kind is { } chosen ? [chosen] : [])
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Floors(RepairFilter filter, RepairListChoices choices)
    {
        var count = (int)Math.Min((long)choices.Places.HighestFloor - choices.Places.LowestFloor + 1, MostFloors);
        string[] floors = [.. Enumerable.Range(choices.Places.LowestFloor, count).Select(FaultPlace.OnFloor)];
        return filter.Place is { } chosen && !floors.Contains(chosen) ? floors.Append(chosen) : floors;
    }

    private static string Kind(string kind) => UserText.InLine(AssetWords.Kind(kind), NameLength);

    private static string Place(string place) => FaultPlace.FloorOf(place) is { } floor
        ? Phrase.Of(Words.AssetFloorFirst, floor)
        : UserText.InLine(AssetWords.Kind(place), NameLength);

    private static string InSentence(string place) => FaultPlace.FloorOf(place) is { } floor
        ? Phrase.Of(Words.OpenOnFloor, floor)
        : Phrase.Of(Words.OpenAtPlace, UserText.InLine(place, NameLength));
}
