using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Office;

/// <summary>An office at work goes by the real clock; only a developer's machine may be ahead of it.</summary>
internal sealed class ValidateOfficeClock(IHostEnvironment environment) : IValidateOptions<OfficeOptions>
{
    public ValidateOptionsResult Validate(string? name, OfficeOptions options) => options.ClockAhead switch
    {
        { Ticks: 0 } => ValidateOptionsResult.Success,
        { Ticks: < 0 } => ValidateOptionsResult.Fail($"Office:ClockAhead is '{options.ClockAhead}': a clock goes ahead only. Leave the key out for the real time."),
        _ when environment.IsDevelopment() => ValidateOptionsResult.Success,
        _ => ValidateOptionsResult.Fail(
            $"Office:ClockAhead is '{options.ClockAhead}': only in the Development environment may the clock be ahead of the real one. Leave the key out."),
    };
}
