namespace BackOffice.Domain.Equipment;

/// <summary>What a command does to a machine's entry. Pure: carrying it out is the table's business.</summary>
public abstract record AssetDecision
{
    private AssetDecision()
    {
    }

    public sealed record Refused(Refusal Why) : AssetDecision;

    /// <summary>The entry is as the command wants it: it was carried out before, or changes nothing.</summary>
    public sealed record AlreadyDone : AssetDecision;

    /// <param name="After">Its last change is the entry for the history.</param>
    public sealed record Accepted(Asset After) : AssetDecision;
}
