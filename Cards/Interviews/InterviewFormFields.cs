using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The inputs of the form.</summary>
internal static class InterviewFormFields
{
    private const string MoreId = "more";
    private const int MailLimit = 254;
    private const int ZoneLimit = 60;

    // In any script, the whole form must fit.
    private const int TypedBytes = 1_200;

    /// <summary>More positions than this are too many to choose from; others are written.</summary>
    private const int MostPositions = 30;

    private static readonly int[] Lengths = [30, 45, 60, 90, 120];

    public static IEnumerable<AdaptiveElement> For(InterviewDraft draft, ImmutableArray<Position> positions, ImmutableArray<FieldError> errors)
    {
        var candidate = draft.Candidate;
        return
        [
            InterviewInputs.Text(InterviewFields.Candidate, InterviewTexts.FormCandidate, candidate.Name, Candidate.NameLimit, InterviewTexts.FormCandidateExample),
            .. InterviewInputs.Beside(InterviewFields.Candidate, errors),
            Mail(candidate.Mail, InterviewTexts.FormMail),
            .. InterviewInputs.Beside(InterviewFields.Mail, errors),
            .. Role(draft, positions, errors),
            InterviewInputs.Text(InterviewFields.Panel, InterviewTexts.FormPanel, draft.Panel, InterviewDraft.PanelLimit, InterviewTexts.FormPanelExample, bytes: TypedBytes),
            .. InterviewInputs.Beside(InterviewFields.Panel, errors),
            Line.Hint(InterviewTexts.FormPanelHint, AdaptiveSpacing.Small),
            Beside(Minutes(draft), Part(draft)),
            .. InterviewInputs.Beside(InterviewFields.Minutes, errors),
            Beside(
                InterviewInputs.Date(InterviewFields.From, InterviewTexts.FormFrom, draft.From),
                InterviewInputs.Date(InterviewFields.Until, InterviewTexts.FormUntil, draft.Until)),
            .. InterviewInputs.Beside(InterviewFields.From, errors),
            .. InterviewInputs.Beside(InterviewFields.Until, errors),
            new AdaptiveToggleInput
            {
                Id = InterviewFields.Room,
                Title = InterviewTexts.FormRoom,
                Value = draft.NeedsRoom ? bool.TrueString : bool.FalseString,
            },
            .. More(candidate, errors),
        ];
    }

    public static AdaptiveTextInput Mail(string typed, string label)
    {
        var input = InterviewInputs.Text(InterviewFields.Mail, label, typed, MailLimit, InterviewTexts.FormMailExample, bytes: TypedBytes);
        input.Style = AdaptiveTextInputStyle.Email;
        return input;
    }

    private static IEnumerable<AdaptiveElement> Role(InterviewDraft draft, ImmutableArray<Position> positions, ImmutableArray<FieldError> errors)
    {
        Position[] open = positions.IsDefault ? [] : [.. positions.Where(position => !position.IsClosed).Take(MostPositions)];
        var chosen = open.FirstOrDefault(position => position.Code == draft.Position);
        if (open.Length > 0)
        {
            yield return new AdaptiveChoiceSetInput
            {
                Id = InterviewFields.Position,
                Label = InterviewTexts.FormPosition,
                Style = AdaptiveChoiceInputStyle.Compact,
                Value = chosen is not null ? chosen.Code.Value : draft.Role.Length > 0 ? InterviewFields.OtherPosition : null,
                Choices =
                [
                    .. open.Select(position => new AdaptiveChoice { Title = InterviewWords.Role(position.Name), Value = position.Code.Value }),
                    new AdaptiveChoice { Title = InterviewTexts.FormOtherPosition, Value = InterviewFields.OtherPosition },
                ],
            };
        }

        foreach (var element in InterviewInputs.Beside(InterviewFields.Position, errors))
        {
            yield return element;
        }

        yield return InterviewInputs.Text(
            InterviewFields.Role,
            open.Length > 0 ? InterviewTexts.FormRoleElse : InterviewTexts.FormRole,
            chosen is null ? draft.Role : string.Empty,
            ProposeInterview.RoleLimit,
            InterviewTexts.FormRoleExample);
        foreach (var element in InterviewInputs.Beside(InterviewFields.Role, errors))
        {
            yield return element;
        }
    }

    private static AdaptiveChoiceSetInput Minutes(InterviewDraft draft)
    {
        var isKnown = int.TryParse(draft.Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes);
        int[] lengths = isKnown && minutes is > 0 and <= PositionRound.LongestMinutes ? [.. Lengths.Append(minutes).Distinct().Order()] : Lengths;
        return new AdaptiveChoiceSetInput
        {
            Id = InterviewFields.Minutes,
            Label = InterviewTexts.FormMinutes,
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = isKnown ? minutes.ToString(CultureInfo.InvariantCulture) : null,
            Choices = [.. lengths.Select(length => new AdaptiveChoice { Title = InterviewWords.Minutes(length), Value = length.ToString(CultureInfo.InvariantCulture) })],
        };
    }

    private static AdaptiveChoiceSetInput Part(InterviewDraft draft) => new()
    {
        Id = InterviewFields.Part,
        Label = InterviewTexts.FormPart,
        Style = AdaptiveChoiceInputStyle.Compact,
        Value = draft.Part.ToString(),
        Choices =
        [
            new AdaptiveChoice { Title = InterviewTexts.PartAny, Value = nameof(PartOfDay.Any) },
            new AdaptiveChoice { Title = InterviewTexts.PartMorning, Value = nameof(PartOfDay.Morning) },
            new AdaptiveChoice { Title = InterviewTexts.PartAfternoon, Value = nameof(PartOfDay.Afternoon) },
        ],
    };

    // Few fill these in: they unfold, unless there is something in them to see.
    private static IEnumerable<AdaptiveElement> More(CandidateForm candidate, ImmutableArray<FieldError> errors)
    {
        var isShown = candidate.Zone.Length > 0 || candidate.CvLink.Length > 0
            || (!errors.IsDefault && errors.Any(error => error.Field is InterviewFields.Zone or InterviewFields.CvLink));
        if (!isShown)
        {
            yield return new AdaptiveActionSet
            {
                Spacing = AdaptiveSpacing.Small,
                Actions = [new AdaptiveToggleVisibilityAction { Title = InterviewTexts.FormMore, TargetElements = [new AdaptiveTargetElement { ElementId = MoreId }] }],
            };
        }

        yield return new AdaptiveContainer
        {
            Id = MoreId,
            IsVisible = isShown,
            Items =
            [
                InterviewInputs.Text(InterviewFields.Zone, InterviewTexts.FormZone, candidate.Zone, ZoneLimit, InterviewTexts.FormZoneExample),
                .. InterviewInputs.Beside(InterviewFields.Zone, errors),
                InterviewInputs.Text(InterviewFields.CvLink, InterviewTexts.FormCvLink, candidate.CvLink, Candidate.LinkLimit, InterviewTexts.FormCvLinkExample, bytes: TypedBytes),
                .. InterviewInputs.Beside(InterviewFields.CvLink, errors),
            ],
        };
    }

    private static AdaptiveColumnSet Beside(AdaptiveElement left, AdaptiveElement right) => new()
    {
        Columns =
        [
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [left] },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [right] },
        ],
    };
}
