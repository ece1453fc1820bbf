namespace BackOffice.Cards.Interviews;

/// <summary>The properties of the data that buttons about interviews send, beside those of <see cref="CardData"/>.</summary>
public static class InterviewData
{
    /// <summary>
    /// See <see cref="InterviewDraftData"/>. It comes from an input that nobody sees: so a card holds it once, and not once a button.
    /// </summary>
    public const string Draft = "draft";

    /// <summary>When a time begins: an instant in ISO 8601.</summary>
    public const string Start = "start";

    /// <summary>From when on times are looked for, an instant in ISO 8601; or where the next page of a list begins.</summary>
    public const string After = CardData.After;

    /// <summary>The place of a concession among those of the search, from 0.</summary>
    public const string Relaxation = "relaxation";

    /// <summary>The name of a <see cref="Domain.Interviews.Verdict"/>.</summary>
    public const string Verdict = "verdict";

    /// <summary>The code of a position.</summary>
    public const string Position = "positionCode";
}
