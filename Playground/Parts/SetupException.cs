namespace BackOffice.Playground.Parts;

/// <summary>Something outside this program is missing or taken. The message is a sentence for the person at the keyboard: what, and what to do.</summary>
public sealed class SetupException : Exception
{
    public SetupException()
    {
    }

    public SetupException(string message)
        : base(message)
    {
    }

    public SetupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
