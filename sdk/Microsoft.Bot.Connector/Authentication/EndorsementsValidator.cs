namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A signing key is endorsed for the channels whose tokens it may sign.</summary>
public static class EndorsementsValidator
{
    /// <summary>True where the key has the endorsement, or none is asked for.</summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
            return true;

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
