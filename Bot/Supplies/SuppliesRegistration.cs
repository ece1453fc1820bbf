using BackOffice.Bot.Conversation;
using BackOffice.Bot.Delivery;
using BackOffice.Dialogs.Supplies;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Supplies;

internal static class SuppliesRegistration
{
    /// <summary>Requests for supplies: the form, the buttons, the lists, the policy.</summary>
    public static IServiceCollection AddSupplies(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<SuppliesOptions>, ValidateSuppliesOptions>();
        services.AddOptions<SuppliesOptions>().Bind(configuration.GetSection(SuppliesOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => ConfiguredPolicy.Of(
            provider.GetRequiredService<IOptions<SuppliesOptions>>().Value,
            provider.GetRequiredService<Escalation>(),
            provider.GetRequiredService<WorkingHours>()));
        services.AddSingleton(provider => new SupplyListCards(
            provider.GetRequiredService<ISupplies>(),
            provider.GetRequiredService<IStock>(),
            provider.GetRequiredService<IOptions<SuppliesOptions>>().Value.SmallUpTo));
        return services.AddForm().AddActions();
    }

    private static IServiceCollection AddActions(this IServiceCollection services) => services
        .AddSingleton<SupplyShelvesReader>()
        .AddSingleton<ICaseCards, SupplyCards>()
        .AddSingleton<ICardAction, ChangeSupplies>()
        .AddSingleton<ICardAction, ShowSupplies>()
        .AddSingleton<ICardAction, ShowSuppliesHistory>()
        .AddSingleton<ICardAction, ShowPickList>();

    /// <summary>Everything up to the moment at which the form is sent.</summary>
    private static IServiceCollection AddForm(this IServiceCollection services) => services
        .AddSingleton<StockCatalog>()
        .AddSingleton<SupplyFormViews>()
        .AddSingleton<RequestSuppliesDialog>()
        .AddSingleton<ICardAction, SubmitSupplyForm>()
        .AddSingleton<ICardAction, DiscardSupplyForm>()
        .AddSingleton<ICardAction, OpenSupplyForm>();
}
