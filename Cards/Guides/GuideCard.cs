using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Text;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Guides;

/// <summary>
/// Steps to try before anybody comes, in the place of the form. The form's fields travel with the card unseen, so that it is one
/// press away however much was said meanwhile.
/// </summary>
public static class GuideCard
{
    /// <summary>Who describes a fault at greater length, in characters, than this gets the form at once.</summary>
    public const int LongestSymptom = 500;

    private const int ChoiceLength = 60;

    /// <param name="draft">The form that it stands for.</param>
    /// <param name="remark">Something to know of the machine first.</param>
    public static AdaptiveCard For(OfferedGuide offered, RepairDraft draft, string? remark = null)
    {
        ArgumentNullException.ThrowIfNull(offered);
        ArgumentNullException.ThrowIfNull(draft);
        return Sheet.Of(
            Words.GuideFallback,
            [
                Line.Title(Words.GuideTitle),
                About(draft),
                .. remark is null ? [] : new[] { Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Run(UserText.Paragraph(remark)))) },
                .. HelpedLast(offered),
                Line.Hint(Words.GuideHint, AdaptiveSpacing.Small),
                .. offered.Guide.Steps.Select((step, place) => Step(step, place + 1)),
                Which(offered.Guide.Steps),
                .. Unseen(draft),
            ],
            Buttons(offered.Guide, draft));
    }

    /// <summary>What takes the place of a guide that has helped.</summary>
    public static AdaptiveCard Solved() => Sheet.Of(
        Words.GuideSolved, [Line.Of(new AdaptiveTextRun(Words.GuideSolved) { Color = AdaptiveTextColor.Good, Weight = AdaptiveTextWeight.Bolder })]);

    // What fixed this very machine before comes first; the steps below keep their order, since one may need the one before it.
    private static IEnumerable<AdaptiveElement> HelpedLast(OfferedGuide offered) =>
        offered is { HelpedLast: { } step, Machine: { } machine }
            ?
            [
                Banner.Of(
                    AdaptiveContainerStyle.Good,
                    Line.Of(Line.Bold(Phrase.Of(Words.GuideHelpedLast, machine, step + 1))),
                    Paragraph.Of(offered.Guide.Steps[step], AdaptiveSpacing.None)),
            ]
            : [];

    private static AdaptiveRichTextBlock About(RepairDraft draft)
    {
        var about = new[] { draft.What, draft.Where, draft.Symptom }.Where(text => text.Length > 0).Select(text => UserText.InLine(text));
        var line = Line.Of(Line.Subtle(string.Join(Words.GuideAboutJoin, about)));
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    private static AdaptiveColumnSet Step(string step, int number)
    {
        var text = Line.Of(Line.Run(UserText.Paragraph(step, Guide.StepLimit)));
        text.Spacing = AdaptiveSpacing.None;
        return new AdaptiveColumnSet
        {
            Spacing = number == 1 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small,
            Columns =
            [
                new AdaptiveColumn { Width = "24px", Items = [Line.Of(Line.Bold(Phrase.Of(Words.GuideNumber, number)))] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [text] },
            ],
        };
    }

    private static AdaptiveChoiceSetInput Which(IEnumerable<string> steps) => new()
    {
        Id = GuideFields.Step,
        Label = Words.GuideWhich,
        Placeholder = Words.GuideWhichUnknown,
        Style = AdaptiveChoiceInputStyle.Compact,
        Spacing = AdaptiveSpacing.Medium,
        Choices =
        [
            .. steps.Select((step, place) => new AdaptiveChoice
            {
                Title = Phrase.Of(Words.GuideChoice, place + 1, UserText.Shorten(step, ChoiceLength)),
                Value = place.ToString(CultureInfo.InvariantCulture),
            }),
        ],
    };

    private static IEnumerable<AdaptiveElement> Unseen(RepairDraft draft) =>
    [
        Unseen(RepairFields.What, Words.FormWhat, draft.What),
        Unseen(RepairFields.Where, Words.FormWhere, draft.Where),
        Unseen(RepairFields.Symptom, Words.FormSymptom, draft.Symptom),
        Unseen(RepairFields.Urgency, Words.FormUrgency, draft.Urgency.ToString()),
    ];

    private static AdaptiveTextInput Unseen(string field, string label, string value) =>
        new() { Id = field, Label = label, Value = value.Length == 0 ? null : value, IsVisible = false };

    // Where nobody can work, the way to somebody who comes is the first thing to press.
    private static IEnumerable<AdaptiveAction> Buttons(Guide guide, RepairDraft draft)
    {
        var isUrgent = draft.Urgency is Urgency.Urgent;
        var broken = new Button(Words.GuideStillBroken, Verbs.GuideFailed) { Case = draft.Id, Guide = guide.Key, SendsInputs = true, IsTheThingToDo = isUrgent };
        var works = new Button(Words.GuideFixedIt, Verbs.GuideHelped)
        {
            Case = draft.Id,
            Guide = guide.Key,
            Version = guide.Version,
            SendsInputs = true,
            IsTheThingToDo = !isUrgent,
        };
        Button[] buttons = isUrgent ? [broken, works] : [works, broken];
        return buttons.Select(button => button.ToAction());
    }
}
