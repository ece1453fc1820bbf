using BackOffice.Domain.Equipment;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Imports;

/// <summary>Port: lists that were read, and wait to be imported. The caller has checked who asks.</summary>
public interface IImports
{
    /// <summary>Judges what was read against the register, and keeps it for an import. Nothing of the register is changed.</summary>
    Task<ImportPreview> PreviewAsync(ImportId id, PreviewImport list, CancellationToken cancellation);

    /// <summary>Judges what was read against the stock, and keeps it for an import. Nothing of the stock is changed.</summary>
    Task<ImportPreview> PreviewAsync(ImportId id, PreviewItems list, CancellationToken cancellation);

    /// <summary>Judges what was read against the office's positions, and keeps it for an import. No position is changed.</summary>
    Task<ImportPreview> PreviewAsync(ImportId id, PreviewPositions list, CancellationToken cancellation);

    /// <summary>
    /// Writes what is left of an import, in transactions of many lines, until all is written or the time is up. Again, or by two
    /// at once, it goes on where it stands: each line is written once.
    /// </summary>
    /// <returns>Null when there is no such import, or it is of what is not that person's to import.</returns>
    Task<ImportProgress?> RunAsync(ImportId id, Person by, CancellationToken timeUp, CancellationToken cancellation);
}
