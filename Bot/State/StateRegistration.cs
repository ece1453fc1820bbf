using Azure.Identity;
using BackOffice.Domain.Office;
using BackOffice.Storage;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.State;

internal static class StateRegistration
{
    /// <summary>The tables in which everything is kept.</summary>
    public static IServiceCollection AddState(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<TableOptions>, ValidateTableOptions>();
        services.AddOptions<TableOptions>().Bind(configuration.GetSection(TableOptions.Section)).ValidateOnStart();
        return services.AddOfficeStorage(Options);
    }

    private static StorageOptions Options(IServiceProvider provider)
    {
        var tables = provider.GetRequiredService<IOptions<TableOptions>>().Value;
        return new StorageOptions(provider.GetRequiredService<OfficeKey>(), provider.GetRequiredService<OfficePlaces>())
        {
            ConnectionString = tables.ConnectionString,
            Endpoint = tables.Endpoint,
            Credential = tables.Endpoint is null ? null : new ManagedIdentityCredential(
                tables.IdentityClientId is { Length: > 0 } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned),
        };
    }
}
