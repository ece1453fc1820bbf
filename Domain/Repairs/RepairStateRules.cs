namespace BackOffice.Domain.Repairs;

/// <summary>What can be said of a state.</summary>
public static class RepairStateRules
{
    extension(RepairState state)
    {
        /// <summary>Whether it is not said to be fixed yet, nor given up.</summary>
        public bool IsBeingRepaired =>
            state is RepairState.Reported or RepairState.InProgress or RepairState.WaitingForReporter or RepairState.WaitingForParts;

        /// <summary>Whether the next step is for somebody else than the back office, so that no time is counted.</summary>
        public bool StandsStill => state is RepairState.WaitingForReporter or RepairState.WaitingForParts or RepairState.Resolved;
    }
}
