using Microsoft.Extensions.Options;

namespace BackOffice.Bot.State;

/// <summary>Says at start what is missing to reach the tables.</summary>
internal sealed class ValidateTableOptions : IValidateOptions<TableOptions>
{
    public ValidateOptionsResult Validate(string? name, TableOptions options) => options switch
    {
        { ConnectionString: { Length: > 0 } } => ValidateOptionsResult.Success,
        { Endpoint: { IsAbsoluteUri: true, Scheme: "https" } } => ValidateOptionsResult.Success,
        { Endpoint: { } endpoint } => ValidateOptionsResult.Fail(
            $"Storage:Endpoint is '{endpoint}': it must be the https address of the account's table service."),
        _ => ValidateOptionsResult.Fail(
            "Storage:ConnectionString and Storage:Endpoint are both empty: set the endpoint of the account's table service, or a connection string."),
    };
}
