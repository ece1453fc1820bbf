using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>Says above a form that its trouble was reported already, with the one press that joins in.</summary>
internal static class AlreadyOpenBanner
{
    public static AdaptiveContainer For(RepairDraft draft, AlreadyOpen already)
    {
        var open = already.There[0];
        var isOwn = open.Reporter.Id == already.Reader.Id;
        return Banner.Of(
            AdaptiveContainerStyle.Warning,
            [
                Line.Of(Line.Bold(AlreadyOpenSentences.Reported(open, already))),
                Facts(open, isOwn),
                .. Symptom(open),
                .. More(already.There.Length - 1),
                .. isOwn ? Array.Empty<AdaptiveElement>() : [Line.Hint(open.State is RepairState.Resolved ? Words.FormMeTooReopens : Words.FormMeTooHint)],
                new AdaptiveActionSet
                {
                    Spacing = AdaptiveSpacing.Small,
                    Actions =
                    [
                        new Button(isOwn ? Words.FormThatOne : Words.FormMeToo, Verbs.Join)
                        {
                            Case = draft.Id,
                            Joins = open.Id,
                            Others = draft.Seen,
                            SendsInputs = true,
                            IsTheThingToDo = true,
                        }.ToAction(),
                    ],
                },
            ]);
    }

    private static AdaptiveRichTextBlock Facts(RepairListItem open, bool isOwn)
    {
        var facts = Line.Of(
            [
                Line.Run(open.Id.Value),
                new AdaptiveTextRun(Phrase.Of(Words.ListThen, RepairWords.Of(open.State, isOwn))) { Color = RepairWords.ColorOf(open.State, isOwn) },
                .. RepairWords.Affected(open.Affected) is { } affected ? [Line.Run(Phrase.Of(Words.ListThen, affected))] : Array.Empty<AdaptiveTextRun>(),
            ]);
        facts.Spacing = AdaptiveSpacing.None;
        return facts;
    }

    // Without it nobody can tell whether it is the same trouble.
    private static IEnumerable<AdaptiveElement> Symptom(RepairListItem open)
    {
        if (open.Symptom.Length > 0)
        {
            var line = Line.Of(Line.Run(Phrase.Of(Words.FormTheirWords, UserText.InLine(open.Symptom))));
            line.Spacing = AdaptiveSpacing.None;
            yield return line;
        }
    }

    private static IEnumerable<AdaptiveElement> More(int more) => more > 0 ? [Line.Hint(Phrase.Of(Words.FormMoreOpen, more))] : [];
}
