using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>Finds the things that are wanted, counted, ordered or delivered, with how many of each.</summary>
internal static class ItemReader
{
    private const int MostOnStack = 256;

    /// <param name="reading">The text.</param>
    /// <param name="intent">What the text asks for; most intents ask for no things.</param>
    /// <param name="occupied">The words that tell something else: a date, the number of a case.</param>
    public static ImmutableArray<WantedItem> Read(Reading reading, Intent intent, ReadOnlySpan<bool> occupied)
    {
        if (!Asks(intent))
        {
            return [];
        }

        var count = reading.Words.Length;
        Span<ItemWord> classes = count <= MostOnStack ? stackalloc ItemWord[MostOnStack] : new ItemWord[count];
        Span<byte> lengths = count <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[count];
        var text = new ItemText(reading, occupied, classes[..count], lengths[..count]);
        var scan = new ItemScan(text, intent);
        return scan.Read();
    }

    private static bool Asks(Intent intent) => intent is Intent.RequestSupplies or Intent.Reorder or Intent.ReceiveDelivery
        or Intent.StockLevel or Intent.CountStock or Intent.CancelRequest;
}
