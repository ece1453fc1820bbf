using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Cards.Equipment;
using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment.Import;

/// <summary>Shows what the import of a list would do, and keeps the list for it.</summary>
internal sealed class PreviewImportFile(IEquipmentImports imports, ReadEquipmentFile file, RandomNumberGenerator random)
{
    /// <param name="pasted">Whether the list was pasted, so that it can be mended on the card.</param>
    public async Task<AdaptiveCard> ShowAsync(string list, string? locale, bool pasted, CancellationToken cancellation)
    {
        switch (file.Read(list, locale))
        {
            case FileReading.Read(var read):
                var id = ImportId.Mint(random);
                return ImportCard.Preview(id, await imports.PreviewAsync(id, read, cancellation));
            case FileReading.Refused(var why):
                return ImportCard.Ask(pasted ? list : null, why);
            case var other:
                throw new InvalidOperationException($"Reading a file came to {other}.");
        }
    }
}
