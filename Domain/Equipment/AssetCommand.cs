using System.Collections.Immutable;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Something that the back office wants done to a machine's entry. Each command is a file of its own, named by its verb.</summary>
/// <param name="Tag">Which machine.</param>
/// <param name="Seen">The version of the entry that the person was looking at.</param>
public abstract record AssetCommand(AssetTag Tag, int Seen)
{
    /// <summary>Judges the command against the entry as stored; called again with a fresh one when somebody else was faster.</summary>
    public AssetDecision Decide(Asset asset, Person by, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.RunsBackOffice)
        {
            return new AssetDecision.Refused(new Refusal.NotAllowed());
        }

        if (Check(places) is { IsEmpty: false } errors)
        {
            return new AssetDecision.Refused(new Refusal.Invalid(errors));
        }

        if (IsSoAlready(asset, places))
        {
            return new AssetDecision.AlreadyDone();
        }

        if (!AppliesIn(asset.State))
        {
            return new AssetDecision.Refused(new Refusal.WrongState());
        }

        if (Against(asset) is { } why)
        {
            return new AssetDecision.Refused(why);
        }

        if (Seen != asset.Version)
        {
            return new AssetDecision.Refused(new Refusal.Stale());
        }

        var (after, fields) = Apply(asset, by.Named, places, now);
        return new AssetDecision.Accepted(after with { Last = new AssetChange(asset.Version + 1, Action, by.Named, now, fields) });
    }

    /// <summary>What the history calls it.</summary>
    protected abstract AssetAction Action { get; }

    protected virtual ImmutableArray<FieldError> Check(OfficePlaces places) => [];

    /// <summary>Nothing is left to do: a double press, or somebody else did the very same.</summary>
    protected abstract bool IsSoAlready(Asset asset, OfficePlaces places);

    protected abstract bool AppliesIn(AssetState state);

    /// <summary>What in the entry itself stands against the command; null for nothing.</summary>
    protected virtual Refusal? Against(Asset asset) => null;

    /// <summary>The entry afterwards, and which of its fields are others now.</summary>
    protected abstract (Asset After, ImmutableArray<string> Fields) Apply(Asset asset, PersonName by, OfficePlaces places, Instant now);
}
