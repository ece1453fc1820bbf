using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Repairs;

/// <summary>Port: the office's stock of spare parts.</summary>
public interface IParts
{
    /// <summary>Looks for the part and puts one by for the repair; asked again for the same repair and part, it is the same one.</summary>
    /// <param name="part">As somebody of the back office wrote it.</param>
    Task<PartOutcome> ReserveAsync(CaseId repair, string part, CancellationToken cancellation);

    /// <summary>A cartridge was put into a machine: where the stock surely keeps it, one is handed out. The same replacement again is the same one.</summary>
    /// <param name="machine">As it is after that.</param>
    /// <returns>The item as it is now; null where none was handed out.</returns>
    Task<StockItem?> TakeTonerAsync(Asset machine, TonerColour colour, PersonName by, CancellationToken cancellation);
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
