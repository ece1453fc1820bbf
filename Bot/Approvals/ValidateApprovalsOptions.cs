using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Approvals;

/// <summary>Says at start which key is wrong, and what to write there.</summary>
internal sealed class ValidateApprovalsOptions : IValidateOptions<ApprovalsOptions>
{
    private const double Shortest = 0.1;
    private const double Longest = 2_000;

    public ValidateOptionsResult Validate(string? name, ApprovalsOptions options)
    {
        string[] failures = [.. EscalationFailures(options), .. options.Substitutes.SelectMany(pair => SubstituteFailures(pair.Key, pair.Value))];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> EscalationFailures(ApprovalsOptions options) => options.EscalateAfter is >= Shortest and <= Longest
        ? []
        : [FormattableString.Invariant(
            $"Approvals:EscalateAfter is {options.EscalateAfter}: it must be working hours, between {Shortest} and {Longest}, such as 9 or 4.5.")];

    private static IEnumerable<string> SubstituteFailures(string approver, IList<string> substitutes)
    {
        if (!Guid.TryParse(approver, out _))
        {
            yield return $"Approvals:Substitutes:{approver} is no Entra object id: the key is the id of who is stood in for.";
        }

        foreach (var (index, substitute) in substitutes.Index())
        {
            if (!Guid.TryParse(substitute, out _))
            {
                yield return $"Approvals:Substitutes:{approver}:{index} is '{substitute}': it must be an Entra object id.";
            }
            else if (string.Equals(substitute, approver, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"Approvals:Substitutes:{approver}:{index} is the approver: nobody stands in for themselves.";
            }
        }
    }
}
