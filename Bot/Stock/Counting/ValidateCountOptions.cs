using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Stock.Counting;

/// <summary>Says at start what is wrong with the settings of counting, and what to write there.</summary>
internal sealed class ValidateCountOptions : IValidateOptions<CountOptions>
{
    public ValidateOptionsResult Validate(string? name, CountOptions options) => bool.TryParse(options.ShowExpected, out _)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Stock:ShowExpected is '{options.ShowExpected}': it must be true or false.");
}
