namespace BackOffice.Storage;

/// <summary>What a person typed with a press that was refused, kept with their card until they press again.</summary>
/// <param name="Field">The input that it was typed into.</param>
/// <param name="WasStale">Whether the card was older than the case; else the case was past that step.</param>
/// <param name="At">The version of the case on which the press was refused.</param>
public sealed record UnsentWords(string Field, string Text, bool WasStale, int At);
