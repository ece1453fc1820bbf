using System.Security.Cryptography;
using BackOffice.Domain.Office;
using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Office;

internal static class OfficeRegistration
{
    /// <summary>Whose office this is, what time it is, and where chance comes from.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<OfficeOptions>, ValidateOfficeOptions>();
        services.AddSingleton<IValidateOptions<OfficeOptions>, ValidateOfficeHours>();
        services.AddSingleton<IValidateOptions<OfficeOptions>, ValidateOfficeClock>();
        services.AddOptions<OfficeOptions>().Bind(configuration.GetSection(OfficeOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider =>
        {
            var office = provider.GetRequiredService<IOptions<OfficeOptions>>().Value;
            return new OfficeKey(Guid.Parse(office.TenantId).ToString("D"), office.Name.Trim());
        });
        services.AddSingleton(provider =>
        {
            var office = provider.GetRequiredService<IOptions<OfficeOptions>>().Value;
            return new OfficePlaces(office.LowestFloor, office.HighestFloor);
        });
        services.AddSingleton(provider => ConfiguredHours.Of(provider.GetRequiredService<IOptions<OfficeOptions>>().Value));
        services.AddSingleton(provider => new OfficeClock(provider.GetRequiredService<IOptions<OfficeOptions>>().Value.ClockAhead));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<OfficeClock>());
        services.AddSingleton<IClock>(provider => provider.GetRequiredService<OfficeClock>());
        services.AddSingleton(RandomNumberGenerator.Create());
        services.AddHostedService<PrepareOffice>();
        return services;
    }
}
