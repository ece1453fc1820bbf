namespace BackOffice.Domain.Repairs;

/// <summary>Port: the office's stock of spare parts.</summary>
public interface IParts
{
    /// <summary>Looks for the part and puts one by for the repair; asked again for the same repair and part, it is the same one.</summary>
    /// <param name="part">As somebody of the back office wrote it.</param>
    Task<PartOutcome> ReserveAsync(CaseId repair, string part, CancellationToken cancellation);
}

/// <summary>What became of asking the stock for a part.</summary>
public enum PartOutcome
{
    /// <summary>The office keeps no stock of parts: there is nothing to say about it.</summary>
    NoStockKept,

    NotInStock,

    /// <summary>It lies ready.</summary>
    Reserved,
}
