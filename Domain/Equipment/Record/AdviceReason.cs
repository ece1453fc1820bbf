using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>What speaks against a machine.</summary>
public abstract record AdviceReason
{
    private AdviceReason()
    {
    }

    /// <summary>The repairs of the last year cost a good part of what the machine did.</summary>
    public sealed record Costly(decimal Spent, decimal Price) : AdviceReason;

    /// <summary>It fails more often than it did: faults of the last half year, and of the half year before.</summary>
    public sealed record FailsMoreOften(int Lately, int Before) : AdviceReason;

    /// <summary>It does not run a working week between two faults.</summary>
    public sealed record FailsWithinAWeek(Duration Between) : AdviceReason;

    /// <summary>It is past the years that such machines are built for, and past its warranty.</summary>
    public sealed record Old(int Years) : AdviceReason;
}
