namespace BackOffice.Bot.Repairs;

/// <summary>How repairs are looked after; configuration section <c>Repairs</c>.</summary>
public sealed class RepairsOptions
{
    public const string Section = "Repairs";

    public TargetsOptions Targets { get; } = new();

    /// <summary>Hours of working time after which a reporter is reminded, once, of a question or of what is said to be fixed.</summary>
    public double RemindReporterAfter { get; set; } = 9;

    /// <summary>Hours of working time after which what is said to be fixed, and nobody says otherwise, is closed.</summary>
    public double CloseAfter { get; set; } = 45;
}

/// <summary>How soon repairs are to be answered and fixed.</summary>
public sealed class TargetsOptions
{
    public TargetOptions Urgent { get; } = new() { Respond = 1, Repair = 4 };

    public TargetOptions Normal { get; } = new() { Respond = 4, Repair = 18 };

    public TargetOptions Low { get; } = new() { Respond = 8, Repair = 45 };
}

/// <summary>One urgency's target, in hours of working time from the report on; to the minute.</summary>
public sealed class TargetOptions
{
    public double Respond { get; set; }

    public double Repair { get; set; }
}
