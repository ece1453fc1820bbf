using BackOffice.Domain.Interviews;
using BackOffice.Domain.Mail;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Interviews;

/// <summary>Says at start which key of the interviews is wrong, and what to write there.</summary>
internal sealed class ValidateInterviewsOptions : IValidateOptions<InterviewsOptions>
{
    public ValidateOptionsResult Validate(string? name, InterviewsOptions options)
    {
        string[] failures =
        [
            .. options.Organizer.Trim() is { Length: > 0 } organizer && !MailAddress.IsOne(organizer)
                ? [$"{InterviewsOptions.Section}:Organizer is '{organizer}': it must be one mail address, or empty."]
                : Array.Empty<string>(),
            .. Between(nameof(options.HoldMinutes), options.HoldMinutes, 2, 240),
            .. Between(nameof(options.ApprovalHours), options.ApprovalHours, 1, 168),
            .. Between(nameof(options.KeepDays), options.KeepDays, 1, 3_650),
            .. Between(nameof(options.NoticeHours), options.NoticeHours, 0, 720),
            .. Between(nameof(options.BufferBefore), options.BufferBefore, 0, 240),
            .. Between(nameof(options.BufferAfter), options.BufferAfter, 0, 240),
            .. Between(nameof(options.MostADay), options.MostADay, 0, 20),
            .. Lunch(options.Lunch),
            .. Criteria(options.Criteria),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Between(string key, int number, int lowest, int highest) => number >= lowest && number <= highest
        ? []
        : [FormattableString.Invariant($"{InterviewsOptions.Section}:{key} is {number}: it must be a whole number between {lowest} and {highest}.")];

    private static IEnumerable<string> Criteria(IList<string> criteria)
    {
        if (criteria.Count > Position.MostCriteria)
        {
            yield return $"{InterviewsOptions.Section}:Criteria are {criteria.Count}: a scorecard has {Position.MostCriteria} at most.";
        }

        for (var i = 0; i < criteria.Count; i++)
        {
            if (criteria[i].Trim().Length is 0 or > Position.CriterionLimit)
            {
                yield return $"{InterviewsOptions.Section}:Criteria:{i} must be a text of at most {Position.CriterionLimit} characters.";
            }
        }
    }

    private static IEnumerable<string> Lunch(string text)
    {
        try
        {
            _ = ConfiguredInterviewRules.Lunch(text);
            return [];
        }
        catch (FormatException)
        {
            return [$"{InterviewsOptions.Section}:Lunch is '{text}': it must be two times such as 12:00-13:00, or empty."];
        }
    }
}
