using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>A line of a ledger in words.</summary>
internal static class StockLine
{
    private const int PlaceLength = 40;
    private const int WhyLength = 60;

    /// <summary>"Received by you · Cabinet 1"</summary>
    public static string Did(StockMovement line, Person reader)
    {
        var did = Phrase.Of(StockTexts.LineDid, StockWords.Of(line.Kind), UserText.By(line.By, reader));
        return line.Place is { } place ? did + Phrase.Of(Words.ListThen, UserText.InLine(place, PlaceLength)) : did;
    }

    /// <summary>"For REP-7K3QF · new cartridge · today, 10:02"</summary>
    public static string About(StockMovement line)
    {
        string[] parts =
        [
            .. line.Case is { } id ? [Phrase.Of(StockTexts.LineFor, id)] : Array.Empty<string>(),
            .. line.Why is { Length: > 0 } why ? [UserText.InLine(why, WhyLength)] : Array.Empty<string>(),
            Moment.OnCard(line.At),
        ];
        return string.Concat(parts.Select((part, place) => place == 0 ? part : Phrase.Of(Words.ListThen, part)));
    }
}
