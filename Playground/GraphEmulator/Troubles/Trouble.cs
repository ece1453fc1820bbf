namespace BackOffice.Playground.GraphEmulator.Troubles;

/// <summary>What goes wrong with one request.</summary>
internal abstract record Trouble
{
    /// <summary>It is refused with a status, and is not done.</summary>
    /// <param name="RetryAfter">Seconds; null for none.</param>
    public sealed record Refused(int Status, int? RetryAfter) : Trouble;

    /// <summary>Nothing is done and nothing is answered, until the caller gives up.</summary>
    public sealed record Silent : Trouble;

    /// <summary>It is done, and then the line is cut.</summary>
    public sealed record AnswerLost : Trouble;
}
