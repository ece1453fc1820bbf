using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Interviews;

/// <summary>Asks who is meant by names that several people have, or nobody.</summary>
public static class WhoCard
{
    /// <summary>More of one name are not listed: a fuller name can be written instead.</summary>
    public const int MostFound = 6;

    private const int TypedLength = 40;
    private const int TypedBytes = 60;
    private const int TitleLength = 80;
    private const int TitleBytes = 110;

    /// <summary>The answers are in <see cref="InterviewFields.Who"/>, by the place of the name: an id of a person, or a name.</summary>
    public static AdaptiveCard For(InterviewDraft draft, ImmutableArray<AskedName> asked)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var carried = new CarriedDraft(draft);
        return Sheet.Of(
            InterviewTexts.WhoTitle,
            [
                Line.Title(InterviewTexts.WhoTitle),
                Line.Hint(InterviewTexts.WhoHint),
                .. asked.Take(ProposeInterview.MostInterviewers).Select((name, index) => Question(name, index + 1)),
                .. carried.Input,
            ],
            [
                carried.On(new Button(InterviewTexts.WhoGo, InterviewVerbs.ChooseWho) { IsTheThingToDo = true }).ToAction(),
                carried.On(new Button(InterviewTexts.SlotsChange, InterviewVerbs.ChangeForm)).ToAction(),
                new Button(Words.FormCancel, InterviewVerbs.Discard) { Case = draft.Id }.ToAction(),
            ]);
    }

    private static AdaptiveInput Question(AskedName name, int number)
    {
        var typed = UserText.InLine(name.Typed, TypedLength, TypedBytes);
        return name.Found.IsEmpty
            ? new AdaptiveTextInput
            {
                Id = InterviewFields.Who(number),
                Label = Phrase.Of(InterviewTexts.WhoNobody, typed),
                Placeholder = InterviewTexts.WhoExample,
                MaxLength = Candidate.NameLimit,
            }
            : new AdaptiveChoiceSetInput
            {
                Id = InterviewFields.Who(number),
                Label = Phrase.Of(InterviewTexts.WhoIs, typed),
                Style = AdaptiveChoiceInputStyle.Expanded,
                Wrap = true,
                Choices = [.. name.Found.Take(MostFound).Select(found => new AdaptiveChoice { Title = Title(found), Value = found.Id.Value })],
            };
    }

    /// <summary>"Sam Smith (Engineer, Sales)"</summary>
    private static string Title(Colleague found)
    {
        var told = string.Join(Words.ListComma, new[] { found.JobTitle, found.Department }.Where(part => !string.IsNullOrWhiteSpace(part)));
        var apart = told.Length > 0 ? told : found.Mail;
        return UserText.InLine(apart is { Length: > 0 } ? Phrase.Of(InterviewTexts.WhoTitleOf, found.Name, apart) : found.Name, TitleLength, TitleBytes);
    }
}
