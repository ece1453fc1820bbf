using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The form of a position. Its fields are inputs named by <see cref="PositionFields"/>.</summary>
public static class PositionFormCard
{
    private const int BannerLength = 260;
    private const int MostErrors = 3;
    private const int NumberLimit = 4;

    /// <summary>Longer than lists can be, in characters.</summary>
    private const int ListLimit = 1_300;
    private const int PanelLimit = 1_000;

    /// <summary>The questions of all rounds weigh so much at most, in bytes; and the other fields, each.</summary>
    private const int GuidesRoom = 7_000;
    private const int FieldBytes = 800;
    private const int NameBytes = 250;

    /// <param name="seen">The edition that the form shows; 0 for a new position.</param>
    /// <param name="errors">What keeps it from being saved.</param>
    /// <param name="banner">Something to know first.</param>
    public static AdaptiveCard For(PositionForm form, int seen, ImmutableArray<FieldError> errors = default, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        var title = seen == 0 ? PositionTexts.FormNewTitle : Phrase.Of(PositionTexts.FormTitle, UserText.InLine(form.Name, Position.NameLimit));
        return Sheet.Of(
            title,
            [
                Head.Title(title),
                .. banner is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(UserText.Paragraph(banner, BannerLength))))],
                .. errors.IsDefaultOrEmpty
                    ? Array.Empty<AdaptiveElement>()
                    : [Banner.Of(AdaptiveContainerStyle.Attention, errors.Take(MostErrors).Select(error => Line.Of(Line.Run(PositionFieldSentences.For(error)))))],
                .. seen == 0 ? Field(PositionFields.Code, PositionTexts.FormCode, form.Code, PositionCode.LongestLength, PositionTexts.FormCodeExample, errors) : [],
                .. Field(PositionFields.Name, PositionTexts.FormName, form.Name, Position.NameLimit, PositionTexts.FormNameExample, errors),
                .. Field(PositionFields.Skills, PositionTexts.FormSkills, form.Skills, ListLimit, PositionTexts.FormSkillsExample, errors, FieldBytes),
                .. Field(PositionFields.Criteria, PositionTexts.FormCriteria, form.Criteria, ListLimit, PositionTexts.FormCriteriaExample, errors, FieldBytes),
                Line.Hint(PositionTexts.FormHint, AdaptiveSpacing.Small),
                .. Beside(PositionFields.Rounds, errors),
                .. Rounds(form, errors),
            ],
            [
                new Button(PositionTexts.FormSave, InterviewVerbs.SavePosition)
                {
                    Version = seen,
                    Further = seen == 0 ? [] : [(PositionFields.Code, form.Code), (InterviewData.Position, form.Code)],
                    SendsInputs = true,
                    IsTheThingToDo = true,
                }.ToAction(),
                seen == 0
                    ? new Button(PositionTexts.FormCancel, InterviewVerbs.ListPositions).ToAction()
                    : new Button(PositionTexts.FormCancel, InterviewVerbs.ShowPosition) { Further = [(InterviewData.Position, form.Code)] }.ToAction(),
            ]);
    }

    // What is filled in, and room for one more.
    private static IEnumerable<AdaptiveElement> Rounds(PositionForm form, ImmutableArray<FieldError> errors)
    {
        var filled = form.Rounds.IsDefault ? [] : form.Rounds.Take(Position.MostRounds).Reverse().SkipWhile(round => round.IsEmpty).Reverse().ToArray();
        var left = GuidesRoom;
        for (var index = 0; index < Math.Min(Position.MostRounds, filled.Length + 1); index++)
        {
            var round = index < filled.Length ? filled[index] : new RoundForm();
            var weight = InterviewInputs.Weight(TypedText.Clean(round.Guide));
            yield return Round(round, index + 1, fits: weight <= left, errors);
            left -= weight <= left ? weight : 0;
        }
    }

    private static AdaptiveContainer Round(RoundForm round, int number, bool fits, ImmutableArray<FieldError> errors) => new()
    {
        Separator = true,
        Spacing = AdaptiveSpacing.Medium,
        Items =
        [
            .. Field(PositionFields.RoundName(number), Phrase.Of(PositionTexts.FormRoundName, number), round.Name, PositionRound.NameLimit, PositionTexts.FormRoundNameExample, errors),
            .. Field(PositionFields.Minutes(number), Phrase.Of(PositionTexts.FormMinutes, number), round.Minutes, NumberLimit, example: null, errors),
            .. Field(PositionFields.Panel(number), Phrase.Of(PositionTexts.FormPanel, number), round.Panel, PanelLimit, PositionTexts.FormPanelExample, errors, FieldBytes),
            .. fits ? Guide(round, number, errors) : [Line.Hint(Phrase.Of(PositionTexts.FormGuideTooLong, number), AdaptiveSpacing.Default)],
        ],
    };

    private static IEnumerable<AdaptiveElement> Guide(RoundForm round, int number, ImmutableArray<FieldError> errors) =>
    [
        InterviewInputs.Text(
            PositionFields.Guide(number),
            Phrase.Of(PositionTexts.FormGuide, number),
            round.Guide,
            (GuidePart.MostQuestions + GuidePart.MostParts) * GuidePart.QuestionLimit,
            PositionTexts.FormGuideExample,
            isMultiline: true),
        .. Beside(PositionFields.Guide(number), errors),
        .. number == 1 ? [Line.Hint(PositionTexts.FormGuideHint, AdaptiveSpacing.Small)] : Array.Empty<AdaptiveElement>(),
    ];

    private static IEnumerable<AdaptiveElement> Field(
        string field, string label, string typed, int limit, string? example, ImmutableArray<FieldError> errors, int bytes = NameBytes) =>
        [InterviewInputs.Text(field, label, typed, limit, example, bytes: bytes), .. Beside(field, errors)];

    private static IEnumerable<AdaptiveElement> Beside(string field, ImmutableArray<FieldError> errors) => errors.IsDefault
        ? []
        : errors.Where(error => error.Field == field).Take(1).Select(error => new AdaptiveTextBlock(PositionFieldSentences.Beside(error))
        {
            Color = AdaptiveTextColor.Attention,
            Spacing = AdaptiveSpacing.None,
            Wrap = true,
        });
}
