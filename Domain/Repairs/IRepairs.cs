using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Repairs;

/// <summary>Port: the office's repairs, as stored. Each command is one transaction.</summary>
public interface IRepairs
{
    /// <summary>Creates the repair and closes the form. The same form again finds the repair that it made.</summary>
    Task<RepairOutcome> ReportAsync(ReportRepair command, Person by, CancellationToken cancellation);

    Task<RepairOutcome> ChangeAsync(RepairCommand command, Person by, CancellationToken cancellation);

    /// <summary>Brings the repair's card to the person's chat, and keeps it up to date there.</summary>
    Task<RepairOutcome> FollowAsync(CaseId id, Person by, CancellationToken cancellation);

    /// <summary>Has the repair tell that a mail about it was given up. Does nothing when it tells so already.</summary>
    Task TellAsync(CaseId id, TellMailFailed failed, CancellationToken cancellation);

    /// <summary>Adds somebody who has the same trouble, and puts their form away.</summary>
    Task<RepairOutcome> JoinAsync(JoinRepair command, Person by, CancellationToken cancellation);

    /// <summary>What is open on the machine of a fault, oldest first, a handful at most; nothing where it is not said which machine.</summary>
    Task<ImmutableArray<RepairListItem>> ListOpenAtAsync(FaultReport fault, CancellationToken cancellation);

    Task<Repair?> FindAsync(CaseId id, CancellationToken cancellation);

    /// <summary>The newest entries up to the version of the repair, oldest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<RepairChange>> HistoryAsync(Repair repair, int most, CancellationToken cancellation);

    /// <summary>What is not closed or withdrawn: most urgent first, then oldest first. The caller has checked who asks.</summary>
    /// <param name="after">The <see cref="Page{T}.Next"/> of the page before; null for the first page.</param>
    Task<Page<RepairListItem>> ListOpenAsync(RepairFilter filter, string? after, int size, CancellationToken cancellation);
}
