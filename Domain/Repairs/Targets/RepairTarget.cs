using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>How soon something is to happen to a repair, in working time from the report on.</summary>
/// <param name="Respond">Until the back office does the first thing.</param>
/// <param name="Repair">Until it is said to be fixed.</param>
public sealed record RepairTarget(Duration Respond, Duration Repair);
