namespace BackOffice.Domain.Repairs;

/// <summary>What can be said of what was done.</summary>
public static class RepairActions
{
    extension(RepairAction action)
    {
        /// <summary>Whether the reporter learns by it that somebody of the back office looks after the repair.</summary>
        public bool IsResponse => action is RepairAction.Started or RepairAction.Taken or RepairAction.Assigned or RepairAction.HandedOver or RepairAction.Asked
            or RepairAction.UrgencyChanged or RepairAction.VisitPlanned or RepairAction.PartsAwaited or RepairAction.Resolved;

        /// <summary>Whether nobody did it: the clock did.</summary>
        public bool IsByClock => action is RepairAction.AnswerDueSoon or RepairAction.AnswerOverdue or RepairAction.FixDueSoon
            or RepairAction.FixOverdue or RepairAction.PartsExpected or RepairAction.AnswerMissing or RepairAction.ConfirmationMissing
            or RepairAction.TakenAsGood;
    }
}
