using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Repairs;

/// <summary>Says at start which key of the targets is wrong, and what to write there.</summary>
internal sealed class ValidateRepairsOptions : IValidateOptions<RepairsOptions>
{
    private const double Shortest = 0.1;
    private const double Longest = 2_000;

    public ValidateOptionsResult Validate(string? name, RepairsOptions options)
    {
        string[] failures =
        [
            .. Failures(nameof(TargetsOptions.Urgent), options.Targets.Urgent),
            .. Failures(nameof(TargetsOptions.Normal), options.Targets.Normal),
            .. Failures(nameof(TargetsOptions.Low), options.Targets.Low),
            .. Failures($"{RepairsOptions.Section}:{nameof(options.RemindReporterAfter)}", options.RemindReporterAfter),
            .. Failures($"{RepairsOptions.Section}:{nameof(options.CloseAfter)}", options.CloseAfter),
            .. options.CloseAfter > options.RemindReporterAfter
                ? Array.Empty<string>()
                : [FormattableString.Invariant(
                    $"Repairs:CloseAfter ({options.CloseAfter}) is not longer than Repairs:RemindReporterAfter ({options.RemindReporterAfter}): nobody would be reminded.")],
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(string urgency, TargetOptions target)
    {
        foreach (var (key, hours) in new[] { (nameof(target.Respond), target.Respond), (nameof(target.Repair), target.Repair) })
        {
            foreach (var failure in Failures($"Repairs:Targets:{urgency}:{key}", hours))
            {
                yield return failure;
            }
        }

        if (target.Respond > target.Repair)
        {
            yield return FormattableString.Invariant(
                $"Repairs:Targets:{urgency}:Respond ({target.Respond}) is longer than Repairs:Targets:{urgency}:Repair ({target.Repair}).");
        }
    }

    private static IEnumerable<string> Failures(string key, double hours) => hours is >= Shortest and <= Longest
        ? []
        : [FormattableString.Invariant($"{key} is {hours}: it must be working hours, between {Shortest} and {Longest}, such as 4 or 1.5.")];
}
