using System.Collections.Immutable;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>What is known of a machine has changed.</summary>
/// <param name="Form">All fields as they should be; its tag is left alone.</param>
public sealed record EditAsset(AssetTag Tag, int Seen, AssetForm Form) : AssetCommand(Tag, Seen)
{
    private readonly AssetForm form = Form with { Tag = Tag.Value };

    protected override AssetAction Action => AssetAction.Edited;

    protected override ImmutableArray<FieldError> Check(OfficePlaces places) => form.Read(places).Errors;

    protected override bool IsSoAlready(Asset asset, OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return asset.Facts == form.Read(places).Facts;
    }

    protected override bool AppliesIn(AssetState state) => state is not AssetState.Retired;

    protected override (Asset After, ImmutableArray<string> Fields) Apply(Asset asset, PersonName by, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var facts = form.Read(places).Facts!;
        return (asset with { Facts = facts }, AssetFacts.Changed(asset.Facts, facts));
    }
}
