using System.Collections.Immutable;
using BackOffice.Cards.Supplies;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said while a form of supplies lies open and its person writes instead of clicking.</summary>
public static class SupplyFormSentences
{
    private const int MostNamed = 3;

    /// <summary>"Got it: 3 boxes (15 reams) of A4 paper." Names what the text changed.</summary>
    public static string Updated(SupplyForm before, SupplyForm after, IReadOnlyDictionary<ItemCode, StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] changed =
        [
            .. before.Lines.Where(line => !after.Lines.Any(other => IsSame(line, other)))
                .Where(line => before.Lines.Length > after.Lines.Length)
                .Select(line => Phrase.Of(SupplyFormTexts.Without, SupplyFormWords.Name(line, items))),
            .. after.Lines.Select((line, index) => (Line: line, Number: index + 1))
                .Where(line => !before.Lines.Contains(line.Line))
                .Select(line => SupplyFormWords.Thing(line.Line, line.Number, after, items)),
            .. after.Place != before.Place ? [UserText.InLine(after.Place)] : Array.Empty<string>(),
            .. after.NeededBy != before.NeededBy ? [Phrase.Of(SupplyTexts.ListNeededBy, SupplyFormWords.Day(after.NeededBy))] : Array.Empty<string>(),
            .. after.Note != before.Note ? [Phrase.Of(SupplyFormTexts.NoteSaid, UserText.InLine(after.Note))] : Array.Empty<string>(),
        ];
        return changed.Length == 0 ? Words.NothingChanged : Phrase.Of(Words.Updated, List(changed));
    }

    public static string NothingChanged() => Words.NothingChanged;

    /// <summary>Nothing is missing: how to send it.</summary>
    public static string Ready() => SupplyFormTexts.Ready;

    /// <summary>Nothing is named yet.</summary>
    public static string AskWhat() => SupplyFormTexts.AskWhat;

    /// <summary>Which of several things is meant: "Which “toner” do you mean: 1 Black toner, 2 Cyan toner, or 3 something else?"</summary>
    public static string AskWhich(SupplyFormLine line, IReadOnlyDictionary<ItemCode, StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(line);
        var named = line.Candidates.Select((code, index) => Phrase.Of(SupplyFormTexts.CandidateSaid, index + 1, SupplyFormWords.Name(code, items)));
        return Phrase.Of(SupplyFormTexts.AskWhich, SupplyWords.Name(line.Typed), string.Join(Words.ListComma, named), line.Candidates.Length + 1);
    }

    /// <summary>The text fits several lines of the form.</summary>
    public static string AskWhichLine() => SupplyFormTexts.AskWhichLine;

    /// <summary>The form was sent by writing "send".</summary>
    public static string Sent(CaseId id) => Phrase.Of(SupplyFormTexts.SentByWords, id);

    /// <summary>More was named than fits.</summary>
    public static string LeftOut(ImmutableArray<string> names)
    {
        var named = string.Join(Words.ListComma, names.Take(MostNamed).Select(SupplyWords.Name));
        return Phrase.Of(SupplyFormTexts.LeftOut, SupplyForm.MostLines, names.Length > MostNamed ? Phrase.Of(Words.Shortened, named) : named);
    }

    /// <summary>What was written into "something else" has become lines.</summary>
    public static string Added() => SupplyFormTexts.Added;

    /// <summary>The number was used up by somebody else's request.</summary>
    public static string FormOutdated() => SupplyFormTexts.FormOutdated;

    /// <summary>The line of the notification when a form is shown.</summary>
    public static string Summary() => SupplyFormTexts.Summary;

    private static bool IsSame(SupplyFormLine one, SupplyFormLine other) =>
        one.Item is { } item ? other.Item == item || other.Candidates.Contains(item) : one.Typed == other.Typed || one.Candidates.Contains(other.Item ?? default);

    private static string List(string[] things) =>
        things.Length == 1 ? things[0] : Phrase.Of(Words.And, string.Join(Words.ListComma, things[..^1]), things[^1]);
}
