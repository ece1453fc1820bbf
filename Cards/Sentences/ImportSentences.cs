using BackOffice.Cards.Interviews;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said about a list of machines, items or positions.</summary>
public static class ImportSentences
{
    private const int NameLength = 40;

    /// <summary>What is wrong with a line, named by its number.</summary>
    public static string For(ImportSubject of, ImportProblem problem, Person reader) => problem switch
    {
        ImportProblem.Field(var line, var error) => Phrase.Of(Words.ImportLine, line, Field(of, error)),
        ImportProblem.Twice(var line, var name, var first) => Phrase.Of(Words.ImportLine, line, Phrase.Of(Words.ImportTwice, name, first)),
        ImportProblem.Differs(var line, var name, var first) => Phrase.Of(Words.ImportLine, line, Phrase.Of(PositionTexts.ImportDiffers, UserText.InLine(name, NameLength), first)),
        ImportProblem.TooMuch(var line, var name) => Phrase.Of(Words.ImportLine, line, Phrase.Of(PositionTexts.ImportTooMuch, UserText.InLine(name, NameLength))),
        ImportProblem.Retired(var line, var name) => Phrase.Of(
            Words.ImportLine, line, Phrase.Of(of is ImportSubject.Positions ? PositionTexts.ImportClosed : Words.ImportRetired, name)),
        ImportProblem.Overtaken(var line, var name) => Phrase.Of(Words.ImportLine, line, Phrase.Of(Words.ImportOvertaken, name)),
        ImportProblem.NotTaken(var line, var tag, var why) => Phrase.Of(Words.ImportLine, line, MeterSentences.Refused(why, tag, reader)),
        ImportProblem.Unreadable(var line) => Phrase.Of(Words.ImportLine, line, Words.ImportUnreadable),
        ImportProblem.UnknownColumn(var line, var name) => Phrase.Of(
            Words.ImportLine, line, Phrase.Of(Words.ImportUnknownColumn, UserText.InLine(name, NameLength))),
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "This problem has no words yet."),
    };

    /// <summary>There is no line in it at all.</summary>
    public static string Empty() => Words.ImportEmpty;

    /// <summary>There are the names of the columns, and nothing below them.</summary>
    public static string OnlyNames() => Words.ImportOnlyNames;

    /// <summary>Neither machines nor items can be told from each other by it.</summary>
    public static string NoKeyColumn() => Words.ImportNoTagColumn;

    /// <summary>A position cannot be told from another by it.</summary>
    public static string NoPositionColumn() => PositionTexts.ImportNoCode;

    /// <param name="most">How many lines are taken at once.</param>
    public static string TooManyLines(int most) => Phrase.Of(Words.ImportTooManyLines, most);

    /// <summary>It is no text in UTF-8.</summary>
    public static string NoText() => Words.ImportNoText;

    /// <summary>The import was kept for a day, and is gone.</summary>
    public static string Gone() => Words.ImportGone;

    /// <summary>The file is larger than one reads here.</summary>
    public static string FileTooLarge() => Words.ImportFileTooLarge;

    /// <summary>The file lies where the bot does not fetch from, or could not be fetched.</summary>
    public static string FileNotFetched() => Words.ImportFileNotFetched;

    /// <summary>The line of the notification when a preview is shown.</summary>
    public static string PreviewSummary() => Words.ImportPreviewTitle;

    /// <summary>The reason in the ledger of an item that a list brought.</summary>
    public static string Opening() => CountTexts.ImportOpening;

    private static string Field(ImportSubject of, FieldError error) => of switch
    {
        ImportSubject.Stock => ItemLineSentences.For(error),
        ImportSubject.Positions => PositionFieldSentences.For(error),
        _ => AssetFieldSentences.For(error),
    };
}
