using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Equipment;

/// <summary>An import of machines: how to give the list, what would be done with it, and how far it has come.</summary>
public static class ImportCard
{
    /// <summary>The input that holds a pasted list.</summary>
    public const string List = "list";

    /// <summary>The longest list that can be pasted, in characters; a longer one is sent as a file.</summary>
    public const int ListLimit = 6_000;

    /// <summary>How to give the list.</summary>
    /// <param name="pasted">What was pasted and could not be used, to be mended.</param>
    /// <param name="banner">Something to know first.</param>
    public static AdaptiveCard Ask(string? pasted = null, string? banner = null) => Sheet.Of(
        Words.ImportTitle,
        [
            Line.Title(Words.ImportTitle),
            .. banner is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(UserText.Paragraph(banner))))],
            Line.Words(Phrase.Of(Words.ImportHow, PreviewImport.MostLines)),
            Line.Hint(Words.ImportColumns, AdaptiveSpacing.Small),
            Line.Hint(Words.ImportReadingsHow, AdaptiveSpacing.Small),
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Emphasis,
                Items = [.. Words.ImportExample.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Code)],
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
            new Button(Words.ImportLook, Verbs.PreviewImport) { SendsInputs = true, IsTheThingToDo = true }.ToAction(),
            new Button(Words.FormCancel, Verbs.LeaveAssetForm).ToAction(),
        ]);

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
                .. ImportProblems.For(preview.Problems, reader),
            ],
            [
                .. count == 0
                    ? Array.Empty<AdaptiveAction>()
                    : [new Button(Phrase.Of(Words.ImportSend, count), Verbs.RunImport) { Import = id, IsTheThingToDo = true }.ToAction()],
                new Button(Words.FormCancel, Verbs.LeaveAssetForm).ToAction(),
            ]);
    }

    /// <summary>How far the import has come.</summary>
    public static AdaptiveCard Running(ImportId id, ImportProgress progress, Person reader)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(reader);
        if (progress.Left > 0)
        {
            var words = Phrase.Of(Words.ImportRunning, progress.Total - progress.Left, progress.Total);
            return Sheet.Of(
                words,
                [Line.Title(Words.ImportTitle), Line.Words(words)],
                [new Button(Words.ImportGoOn, Verbs.RunImport) { Import = id, IsTheThingToDo = true }.ToAction()]);
        }

        var done = progress.Refused.IsEmpty
            ? Phrase.Of(Words.ImportDone, progress.Total)
            : Phrase.Of(Words.ImportDoneBut, progress.Total - progress.Refused.Length, progress.Total);
        return Sheet.Of(
            done,
            [Line.Title(Words.ImportTitle), Line.Words(done), .. ImportProblems.For(progress.Refused, reader)],
            [new Button(Words.AssetListTitle, Verbs.ListAssets).ToAction(), new Button(Words.AssetLabels, Verbs.PrintLabels).ToAction()]);
    }

    private static AdaptiveRichTextBlock Code(string line)
    {
        var text = Line.Of(new AdaptiveTextRun(line) { FontType = AdaptiveFontType.Monospace, Size = AdaptiveTextSize.Small });
        text.Spacing = AdaptiveSpacing.None;
        return text;
    }
}
