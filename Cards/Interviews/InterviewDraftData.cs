namespace BackOffice.Cards.Interviews;

/// <summary>A draft as cards carry it, as JSON.</summary>
public static class InterviewDraftData
{
    public static string Write(InterviewDraft draft) => string.Empty;

    /// <summary>Null for what is no draft: it comes from a client.</summary>
    public static InterviewDraft? Read(string? data) => null;
}
