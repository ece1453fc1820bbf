using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Equipment;

/// <summary>What the states, places and changes of machines are called.</summary>
internal static class AssetWords
{
    /// <summary>"Coffee machine"</summary>
    public static string Kind(string kind) => kind.Length == 0 ? kind : char.ToUpper(kind[0], CultureInfo.InvariantCulture) + kind[1..];

    /// <summary>"Copy room, floor 3, Building A", as far as it is known; empty where nothing is.</summary>
    public static string Place(AssetPlace place)
    {
        string[] parts =
        [
            .. new[]
            {
                place.Room,
                place.Floor is { } floor ? Phrase.Of(place.Room is null ? Words.AssetFloorFirst : Words.AssetFloor, floor) : null,
                place.Building,
            }.OfType<string>(),
        ];
        return string.Join(Words.ListComma, parts);
    }

    public static string Of(AssetState state) => state switch
    {
        AssetState.InUse => Words.AssetInUse,
        AssetState.OutOfOrder => Words.AssetOutOfOrder,
        AssetState.Retired => Words.AssetRetired,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no name yet."),
    };

    public static AdaptiveTextColor ColorOf(AssetState state) => state switch
    {
        AssetState.InUse => AdaptiveTextColor.Good,
        AssetState.OutOfOrder => AdaptiveTextColor.Attention,
        _ => AdaptiveTextColor.Default,
    };

    public static string Day(LocalDate day) => LocalDatePattern.Create(Words.AssetDayPattern, Phrase.Culture).Format(day);

    /// <summary>What was done last, by whom and when: "Edited by you · …".</summary>
    public static string Last(AssetChange change, Person reader, string when) =>
        Phrase.Of(Words.AssetLast, Done(change.What, UserText.By(change.By, reader)), when);

    /// <summary>"Edited by Eric Executive"</summary>
    public static string Done(AssetChange change) => Done(change.What, UserText.Name(change.By));

    /// <summary>The label of a field: "Model".</summary>
    /// <param name="field">One of <see cref="AssetFields"/>.</param>
    public static string Label(string field) => field switch
    {
        AssetFields.Tag => Words.AssetTag,
        AssetFields.Kind => Words.AssetKind,
        AssetFields.Model => Words.AssetModel,
        AssetFields.Building => Words.AssetBuilding,
        AssetFields.Floor => Words.AssetFloorLabel,
        AssetFields.Room => Words.AssetRoom,
        AssetFields.Supplier => Words.AssetSupplier,
        AssetFields.PurchasedOn => Words.AssetPurchasedOn,
        AssetFields.WarrantyUntil => Words.AssetWarrantyUntil,
        AssetFields.Price => Words.AssetPrice,
        AssetFields.ServiceName => Words.AssetServiceName,
        AssetFields.ServiceMail => Words.AssetServiceMail,
        AssetFields.ServicePhone => Words.AssetServicePhone,
        MeterFields.Counter => Words.MeterLabel,
        MeterFields.Black => Words.TonerBlack,
        MeterFields.Cyan => Words.TonerCyan,
        MeterFields.Magenta => Words.TonerMagenta,
        MeterFields.Yellow => Words.TonerYellow,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };

    private static string Done(AssetAction what, string by) => Phrase.Of(
        what switch
        {
            AssetAction.Added => Words.AssetHistAdded,
            AssetAction.Edited => Words.AssetHistEdited,
            AssetAction.PutOutOfOrder => Words.AssetHistOutOfOrder,
            AssetAction.PutInUse => Words.AssetHistInUse,
            AssetAction.Retired => Words.AssetHistRetired,
            AssetAction.Reinstated => Words.AssetHistReinstated,
            AssetAction.Imported => Words.AssetHistImported,
            AssetAction.Planned => Words.AssetHistPlanned,
            AssetAction.Replanned => Words.AssetHistReplanned,
            AssetAction.Unplanned => Words.AssetHistUnplanned,
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "This has no words yet."),
        },
        by);
}
