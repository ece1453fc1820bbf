using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Office;

/// <summary>Says at start which key of the office's hours is wrong, and what to write there.</summary>
internal sealed class ValidateOfficeHours : IValidateOptions<OfficeOptions>
{
    public ValidateOptionsResult Validate(string? name, OfficeOptions options)
    {
        string[] failures = [.. Hours(options), .. Days(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Hours(OfficeOptions options)
    {
        var opens = ConfiguredHours.Time(options.OpensAt);
        var closes = ConfiguredHours.Time(options.ClosesAt);
        if (opens is null)
        {
            yield return $"Office:OpensAt is '{options.OpensAt}': it must be a time of day such as '08:00'.";
        }

        if (closes is null)
        {
            yield return $"Office:ClosesAt is '{options.ClosesAt}': it must be a time of day such as '17:00', at the latest '23:59'.";
        }

        if (opens >= closes)
        {
            yield return $"Office:ClosesAt ({options.ClosesAt}) is not later than Office:OpensAt ({options.OpensAt}): "
                + "the office must close on the day on which it opened, so for hours up to midnight write '23:59'.";
        }
    }

    private static IEnumerable<string> Days(OfficeOptions options)
    {
        for (var i = 0; i < options.WorkingDays.Count; i++)
        {
            if (ConfiguredHours.Day(options.WorkingDays[i]) is null)
            {
                yield return $"Office:WorkingDays:{i} is '{options.WorkingDays[i]}': it must be an English day of the week such as 'Monday'.";
            }
        }

        for (var i = 0; i < options.Holidays.Count; i++)
        {
            if (ConfiguredHours.Date(options.Holidays[i]) is null)
            {
                yield return $"Office:Holidays:{i} is '{options.Holidays[i]}': it must be a date such as '2027-01-01'.";
            }
        }
    }
}
