using BackOffice.Bot.Conversation;
using BackOffice.Bot.Delivery;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.Office;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Repairs;

internal static class RepairsRegistration
{
    /// <summary>Faults: the form, the buttons, the lists, the clock.</summary>
    public static IServiceCollection AddRepairs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<RepairsOptions>, ValidateRepairsOptions>();
        services.AddOptions<RepairsOptions>().Bind(configuration.GetSection(RepairsOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => ConfiguredTargets.Of(
            provider.GetRequiredService<IOptions<RepairsOptions>>().Value, provider.GetRequiredService<WorkingHours>()));
        return services.AddActions();
    }

    private static IServiceCollection AddActions(this IServiceCollection services) => services
        .AddSingleton<ICaseCards, RepairCards>()
        .AddSingleton<ReportRepairDialog>()
        .AddSingleton<OpenRepairCards>()
        .AddSingleton<ICardAction, SubmitRepairForm>()
        .AddSingleton<ICardAction, DiscardRepairForm>()
        .AddSingleton<ICardAction, JoinOpenRepair>()
        .AddSingleton<ICardAction, OpenRepairForm>()
        .AddSingleton<RepairCommands>()
        .AddSingleton<ICardAction, ChangeRepair>()
        .AddSingleton<ICardAction, HandRepairOver>()
        .AddSingleton<ICardAction, ShowRepair>()
        .AddSingleton<ICardAction, ShowRepairHistory>()
        .AddSingleton<ICardAction, ListRepairs>()
        .AddSingleton<ICardAction, FilterOpenRepairs>();
}
