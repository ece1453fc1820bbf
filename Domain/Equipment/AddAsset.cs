using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>The back office enters a machine into the register. Whether its tag is free is for the table to say.</summary>
public sealed record AddAsset(AssetForm Form)
{
    public AssetDecision Decide(Person by, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!by.RunsBackOffice)
        {
            return new AssetDecision.Refused(new Refusal.NotAllowed());
        }

        return Form.Read(places) switch
        {
            { Errors.IsEmpty: false } wrong => new AssetDecision.Refused(new Refusal.Invalid(wrong.Errors)),
            { Tag: { } tag, Facts: { } facts } => new AssetDecision.Accepted(
                new Asset(tag, facts, AssetState.InUse, new AssetChange(1, AssetAction.Added, by.Named, now, []))),
            var unread => throw new InvalidOperationException($"The form has neither errors nor facts: {unread}."),
        };
    }

    /// <summary>Whether this is the machine that the same form entered before: a double press, or a second delivery.</summary>
    public static bool IsRepeat(Asset wanted, Asset found)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(found);
        return found.Version == 1 && found.Facts == wanted.Facts && found.Last.By.Id == wanted.Last.By.Id;
    }
}
