using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Adds this room to a host.</summary>
public static class StorageRegistration
{
    /// <summary>The host adds <see cref="IClock"/> and <see cref="ICommittedEffects"/> itself.</summary>
    public static IServiceCollection AddOfficeStorage(this IServiceCollection services, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services
            .AddSingleton(_ => new OfficeTable(options.Table("office"), options.Office))
            .AddSingleton(_ => new StateTable(options.Table("state")))
            .AddSingleton<RecentPeople>()
            .AddSingleton<PeopleTable>()
            .AddSingleton<IPeople>(provider => provider.GetRequiredService<PeopleTable>())
            .AddSingleton<IRepairs>(provider => new RepairTable(
                provider.GetRequiredService<OfficeTable>(),
                provider.GetRequiredService<RecentPeople>(),
                options.Places,
                provider.GetRequiredService<IClock>(),
                provider.GetRequiredService<ICommittedEffects>()))
            .AddSingleton<Outbox>()
            .AddSingleton<ShownCards>()
            .AddSingleton<OfficeLease>()
            .AddSingleton<OfficeSetup>();
    }
}
