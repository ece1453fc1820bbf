using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Mail;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Orders;

/// <summary>The mail by which an order goes to a supplier: a table that people read, and the same as a file that programs do.</summary>
public static class OrderMail
{
    private const string Csv = "text/csv";
    private const int NameWidth = 40;
    private const string Gap = "  ";

    // Read as a formula by what opens such files.
    private static readonly SearchValues<char> Formulas = SearchValues.Create("=+-@");

    /// <param name="office">Where to deliver to.</param>
    /// <param name="reference">Tells the mail from others.</param>
    public static OutgoingMail For(PurchaseOrder order, Person by, string office, string to, string reference)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        string[] parts =
        [
            OrderTexts.MailHello,
            Phrase.Of(OrderTexts.MailIntro, office),
            string.Join('\n', Table(order)),
            Phrase.Of(OrderTexts.MailReference, order.Id),
            Phrase.Of(OrderTexts.MailGreeting, by.Name),
        ];
        return new OutgoingMail(to, Phrase.Of(OrderTexts.MailSubject, order.Id), string.Join("\n\n", parts), reference)
        {
            Attachment = new MailAttachment(Phrase.Of(OrderTexts.MailFile, order.Id), Csv, File(order)),
        };
    }

    /// <summary>What somebody copies who orders themselves, line by line.</summary>
    public static IEnumerable<string> Lines(PurchaseOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return
        [
            .. order.Lines.Select(line => Phrase.Of(OrderTexts.Part, Packs(line), OneLine(line.Name))),
            string.Empty,
            Phrase.Of(OrderTexts.MailReferencePlain, order.Id),
        ];
    }

    private static IEnumerable<string> Table(PurchaseOrder order)
    {
        ImmutableArray<string[]> rows =
        [
            [OrderTexts.MailTableItem, OrderTexts.MailTableQuantity, OrderTexts.MailTablePrice, OrderTexts.MailTableSum],
            .. order.Lines.Select(line => new[] { UserText.Shorten(OneLine(line.Name), NameWidth), Packs(line), Money(line.Price), Money(line.Total) }),
        ];
        var widths = Enumerable.Range(0, 4).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            yield return string.Join(Gap, row.Select((cell, column) => column < 2 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd();
        }

        if (order.Unpriced == 0)
        {
            yield return string.Empty;
            yield return Phrase.Of(OrderTexts.MailTotal, Amount.Of(order.Total));
        }
    }

    /// <summary>"10 boxes (5 reams each)"</summary>
    private static string Packs(OrderLine line) => line.PackSize == 1
        ? Plain(OrderWords.Packs(line, line.Packs))
        : Plain(Phrase.Of(OrderTexts.MailPacks, OrderWords.Packs(line, line.Packs), OrderWords.Counted(line.PackSize, line.Unit)));

    private static string Money(decimal? amount) => amount is { } known ? Amount.Of(known) : string.Empty;

    /// <summary>RFC 4180, in UTF-8 with the mark by which spreadsheets know it. Numbers are as programs read them.</summary>
    private static ImmutableArray<byte> File(PurchaseOrder order)
    {
        var text = new StringBuilder("order,code,item,quantity,pack,units per pack,unit,price,sum\r\n");
        foreach (var line in order.Lines)
        {
            text.AppendJoin(',', new[]
            {
                order.Id.Value,
                line.Item.Value,
                Cell(line.Name),
                Number(line.Packs),
                Cell(line.Pack),
                Number(line.PackSize),
                Cell(line.Unit),
                Decimals(line.Price),
                Decimals(line.Total),
            }).Append("\r\n");
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(string typed)
    {
        var text = OneLine(typed);
        text = text.AsSpan().IndexOfAny(Formulas) == 0 ? $"'{text}" : text;
        return text.AsSpan().IndexOfAny(',', '"') < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Decimals(decimal? amount) => amount?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Empty;

    // What lets a card break a long name would be copied with it here.
    private static string Plain(string text) => text.Replace("\u200B", string.Empty, StringComparison.Ordinal);

    private static string OneLine(string text) => string.Join(' ', TypedText.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
