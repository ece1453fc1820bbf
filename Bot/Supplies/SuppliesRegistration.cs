using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Supplies;

internal static class SuppliesRegistration
{
    /// <summary>Requests for supplies: the form, the buttons, the lists, the policy.</summary>
    public static IServiceCollection AddSupplies(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<SuppliesOptions>, ValidateSuppliesOptions>();
        services.AddOptions<SuppliesOptions>().Bind(configuration.GetSection(SuppliesOptions.Section)).ValidateOnStart();
        return services.AddSingleton(provider => ConfiguredPolicy.Of(
            provider.GetRequiredService<IOptions<SuppliesOptions>>().Value,
            provider.GetRequiredService<Escalation>(),
            provider.GetRequiredService<WorkingHours>()));
    }
}
