using System.Collections.Immutable;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>A command that brings a machine into another state, and changes nothing else.</summary>
public abstract record AssetStateCommand(AssetTag Tag, int Seen, AssetState To) : AssetCommand(Tag, Seen)
{
    protected sealed override bool IsSoAlready(Asset asset, OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return asset.State == To;
    }

    protected sealed override (Asset After, ImmutableArray<string> Fields) Apply(Asset asset, PersonName by, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return (asset with { State = To }, []);
    }
}
