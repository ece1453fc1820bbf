namespace BackOffice.Bot.Approvals;

/// <summary>How decisions are asked for; configuration section <c>Approvals</c>.</summary>
public sealed class ApprovalsOptions
{
    public const string Section = "Approvals";

    /// <summary>Hours of working time after which a decision that nobody took is taken further.</summary>
    public double EscalateAfter { get; set; } = 9;

    /// <summary>Entra object ids of who stands in for an approver who is away, by the approver's object id, in the order in which they are asked.</summary>
    public IDictionary<string, IList<string>> Substitutes { get; } = new Dictionary<string, IList<string>>(StringComparer.OrdinalIgnoreCase);
}
