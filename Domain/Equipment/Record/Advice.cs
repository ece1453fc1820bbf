using System.Collections.Immutable;

namespace BackOffice.Domain.Equipment;

/// <summary>Whether the next repair is still worth it, with every reason that speaks against the machine.</summary>
public sealed record Advice(Verdict Verdict, ImmutableArray<AdviceReason> Reasons);

/// <summary>What to do with a machine at its next fault.</summary>
public enum Verdict
{
    /// <summary>Nothing speaks against it.</summary>
    Repair,

    /// <summary>One thing does.</summary>
    Watch,

    /// <summary>More than one thing does, or it has cost what a new one costs.</summary>
    Replace,
}
