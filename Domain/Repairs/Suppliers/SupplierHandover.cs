namespace BackOffice.Domain.Repairs;

/// <summary>That a repair was handed to a service, for as long as it is theirs: where to go back to when the mail does not arrive.</summary>
/// <param name="Number">Its entry in the history.</param>
/// <param name="To">The service's mail address.</param>
/// <param name="From">Where the work stood before.</param>
public sealed record SupplierHandover(int Number, string To, RepairState From);
