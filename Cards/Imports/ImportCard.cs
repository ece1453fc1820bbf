using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Imports;

/// <summary>An import of machines, items or positions: how to give the list, what would be done with it, and how far it has come.</summary>
public static class ImportCard
{
    /// <summary>The input that holds a pasted list.</summary>
    public const string List = "list";

    /// <summary>In the data of a button: for which <see cref="ImportSubject"/> the list was asked.</summary>
    public const string Subject = "subject";

    /// <summary>The longest list that can be pasted, in characters; a longer one is sent as a file.</summary>
    public const int ListLimit = 6_000;

    /// <summary>How to give the list.</summary>
    /// <param name="pasted">What was pasted and could not be used, to be mended.</param>
    /// <param name="banner">Something to know first.</param>
    public static AdaptiveCard Ask(string? pasted = null, string? banner = null, ImportSubject of = ImportSubject.Equipment)
    {
        var words = ImportWords.Of(of);
        return Sheet.Of(
            words.Title,
            [
                Line.Title(words.Title),
                .. banner is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(UserText.Paragraph(banner))))],
                Line.Words(Phrase.Of(words.How, PreviewImport.MostLines)),
                Line.Hint(words.Columns, AdaptiveSpacing.Small),
                Line.Hint(words.Remark, AdaptiveSpacing.Small),
                new AdaptiveContainer
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                    Items = [.. words.Example.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Code)],
                },
                new AdaptiveTextInput
                {
                    Id = List,
                    Label = Words.ImportPaste,
                    IsMultiline = true,
                    MaxLength = ListLimit,
                    Value = pasted is { Length: <= ListLimit } && TypedText.Clean(pasted) is { Length: > 0 } list ? list : null,
                },
            ],
            [
                new Button(Words.ImportLook, Verbs.PreviewImport)
                {
                    SendsInputs = true,
                    IsTheThingToDo = true,
                    Known = of is ImportSubject.Equipment ? null : (Subject, of.ToString()),
                }.ToAction(),
                new Button(Words.FormCancel, Verbs.LeaveImport).ToAction(),
            ]);
    }

    /// <summary>What an import would do; nothing is written yet.</summary>
    public static AdaptiveCard Preview(ImportId id, ImportPreview preview, Person reader)
    {
        ArgumentNullException.ThrowIfNull(preview);
        ArgumentNullException.ThrowIfNull(reader);
        var count = preview.Lines.Length;
        return Sheet.Of(
            Words.ImportPreviewTitle,
            [
                Line.Title(Words.ImportPreviewTitle),
                Line.Hint(count == 0 ? Words.ImportNothing : Words.ImportPreviewHint),
                Fact.Row(Words.ImportNew, AdaptiveSpacing.Medium, Line.Run(Phrase.Of(Words.ImportCount, preview.New))),
                Fact.Row(Words.ImportChanged, AdaptiveSpacing.Small, Line.Run(Phrase.Of(Words.ImportCount, preview.Changed))),
                Fact.Row(Words.ImportSame, AdaptiveSpacing.Small, Line.Run(Phrase.Of(Words.ImportCount, preview.Same))),
                .. OtherAmounts(preview.OtherAmounts),
                .. ImportProblems.For(preview.Of, preview.Problems, reader),
            ],
            [
                .. count == 0
                    ? Array.Empty<AdaptiveAction>()
                    : [new Button(Phrase.Of(Words.ImportSend, count), Verbs.RunImport) { Import = id, IsTheThingToDo = true }.ToAction()],
                new Button(Words.FormCancel, Verbs.LeaveImport).ToAction(),
            ]);
    }

    /// <summary>How far the import has come.</summary>
    public static AdaptiveCard Running(ImportId id, ImportProgress progress, Person reader)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(reader);
        var words = ImportWords.Of(progress.Of);
        if (progress.Left > 0)
        {
            var soFar = Phrase.Of(Words.ImportRunning, progress.Total - progress.Left, progress.Total);
            return Sheet.Of(
                soFar,
                [Line.Title(words.Title), Line.Words(soFar)],
                [new Button(Words.ImportGoOn, Verbs.RunImport) { Import = id, IsTheThingToDo = true }.ToAction()]);
        }

        var done = !progress.Refused.IsEmpty ? Phrase.Of(words.DoneBut, progress.Total - progress.Refused.Length, progress.Total)
            : progress.Total == 1 ? words.DoneOne
            : Phrase.Of(words.Done, progress.Total);
        return Sheet.Of(
            done,
            [Line.Title(words.Title), Line.Words(done), .. ImportProblems.For(progress.Of, progress.Refused, reader)],
            words.Next.Select(button => button.ToAction()));
    }

    /// <summary>What takes the card's place when no list is imported.</summary>
    public static AdaptiveCard Left() => Sheet.Of(Words.ImportLeft, [Line.Hint(Words.ImportLeft)]);

    private static IEnumerable<AdaptiveElement> OtherAmounts(int lines) => lines == 0
        ? []
        : [Line.Words(lines == 1 ? CountTexts.ImportOtherAmount : Phrase.Of(CountTexts.ImportOtherAmounts, lines))];

    private static AdaptiveRichTextBlock Code(string line)
    {
        var text = Line.Of(new AdaptiveTextRun(line) { FontType = AdaptiveFontType.Monospace, Size = AdaptiveTextSize.Small });
        text.Spacing = AdaptiveSpacing.None;
        return text;
    }
}
