using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Office;
using NodaTime.Text;

namespace BackOffice.Domain.Equipment;

/// <summary>A machine's entry as somebody typed it, field by field. Empty where nothing was typed.</summary>
public sealed record AssetForm
{
    public string Tag { get; init; } = string.Empty;

    public string Kind { get; init; } = string.Empty;

    public string Model { get; init; } = string.Empty;

    public string Building { get; init; } = string.Empty;

    public string Floor { get; init; } = string.Empty;

    public string Room { get; init; } = string.Empty;

    public string Supplier { get; init; } = string.Empty;

    public string PurchasedOn { get; init; } = string.Empty;

    public string WarrantyUntil { get; init; } = string.Empty;

    public string Price { get; init; } = string.Empty;

    public string ServiceName { get; init; } = string.Empty;

    public string ServiceMail { get; init; } = string.Empty;

    public string ServicePhone { get; init; } = string.Empty;

    /// <summary>The form that shows a machine as it is.</summary>
    public static AssetForm Of(Asset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var facts = asset.Facts;
        return new AssetForm
        {
            Tag = asset.Tag.Value,
            Kind = facts.Kind,
            Model = facts.Model ?? string.Empty,
            Building = facts.Place.Building ?? string.Empty,
            Floor = facts.Place.Floor?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            Room = facts.Place.Room ?? string.Empty,
            Supplier = facts.Supplier ?? string.Empty,
            PurchasedOn = facts.PurchasedOn is { } purchased ? LocalDatePattern.Iso.Format(purchased) : string.Empty,
            WarrantyUntil = facts.WarrantyUntil is { } warranty ? LocalDatePattern.Iso.Format(warranty) : string.Empty,
            Price = facts.Price?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Empty,
            ServiceName = facts.Service.Name ?? string.Empty,
            ServiceMail = facts.Service.Mail ?? string.Empty,
            ServicePhone = facts.Service.Phone ?? string.Empty,
        };
    }

    /// <summary>The form with another text in one of its fields.</summary>
    /// <param name="field">One of <see cref="AssetFields"/>.</param>
    public AssetForm With(string field, string text) => field switch
    {
        AssetFields.Tag => this with { Tag = text },
        AssetFields.Kind => this with { Kind = text },
        AssetFields.Model => this with { Model = text },
        AssetFields.Building => this with { Building = text },
        AssetFields.Floor => this with { Floor = text },
        AssetFields.Room => this with { Room = text },
        AssetFields.Supplier => this with { Supplier = text },
        AssetFields.PurchasedOn => this with { PurchasedOn = text },
        AssetFields.WarrantyUntil => this with { WarrantyUntil = text },
        AssetFields.Price => this with { Price = text },
        AssetFields.ServiceName => this with { ServiceName = text },
        AssetFields.ServiceMail => this with { ServiceMail = text },
        AssetFields.ServicePhone => this with { ServicePhone = text },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };

    /// <summary>What the form says, or all that is wrong with it, in the order of its fields.</summary>
    public AssetReading Read(OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var field = new TypedFields();
        var tag = field.Tag(AssetFields.Tag, Tag);
        var kind = field.Text(AssetFields.Kind, Kind, AssetFacts.KindLimit);
        if (kind is null && !field.IsWrong(AssetFields.Kind))
        {
            field.Misses(AssetFields.Kind);
        }

        var model = field.Text(AssetFields.Model, Model, AssetFacts.ModelLimit);
        var place = new AssetPlace(
            field.Text(AssetFields.Building, Building, AssetPlace.BuildingLimit),
            field.Floor(AssetFields.Floor, Floor, places),
            field.Text(AssetFields.Room, Room, AssetPlace.RoomLimit));
        var supplier = field.Text(AssetFields.Supplier, Supplier, AssetFacts.SupplierLimit);
        var purchased = field.Date(AssetFields.PurchasedOn, PurchasedOn);
        var warranty = field.Date(AssetFields.WarrantyUntil, WarrantyUntil);
        if (purchased > warranty)
        {
            field.Wrong(AssetFields.WarrantyUntil, new FieldProblem.BeforePurchase());
        }

        var price = field.Price(AssetFields.Price, Price);
        var service = new ServiceContact(
            field.Text(AssetFields.ServiceName, ServiceName, ServiceContact.NameLimit),
            field.Mail(AssetFields.ServiceMail, ServiceMail),
            field.Phone(AssetFields.ServicePhone, ServicePhone));
        return new AssetReading(
            tag,
            kind is null ? null : new AssetFacts(kind.ToLowerInvariant(), place, service, model, supplier, purchased, warranty, price),
            field.Errors);
    }
}

/// <summary>What a form says.</summary>
/// <param name="Tag">Null when it is no tag, which is an error too.</param>
/// <param name="Facts">Null when the kind is missing; to be used only when there are no errors.</param>
public sealed record AssetReading(AssetTag? Tag, AssetFacts? Facts, ImmutableArray<FieldError> Errors);
