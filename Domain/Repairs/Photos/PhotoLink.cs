using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>A link to the pictures of a repair. Whoever has it can see them, until it expires.</summary>
public sealed record PhotoLink(CaseId Repair, Instant Expires)
{
    /// <summary>Long enough for the card that shows them to be read in peace, and short enough to be forgotten with it.</summary>
    public static Duration Life { get; } = Duration.FromDays(1);
}
