using BackOffice.Bot.Conversation;
using BackOffice.Bot.Delivery;
using BackOffice.Dialogs.Orders;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Orders;

internal static class OrdersRegistration
{
    /// <summary>How long the stock lasts, what is to be ordered, orders and deliveries.</summary>
    public static IServiceCollection AddOrders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<OrdersOptions>, ValidateOrdersOptions>();
        services.AddOptions<OrdersOptions>().Bind(configuration.GetSection(OrdersOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => ConfiguredOrderRules.Of(provider.GetRequiredService<IOptions<OrdersOptions>>().Value));
        return services
            .AddSingleton<OrderViews>()
            .AddSingleton<CoverCards>()
            .AddSingleton<OrdersInWords>()
            .AddSingleton<ICaseCards, OrderCards>()
            .AddSingleton<OrderPress>()
            .AddSingleton<ICardAction, ChangeOrder>()
            .AddSingleton<ICardAction, BookDelivery>()
            .AddSingleton<ICardAction, BookPlainDelivery>()
            .AddSingleton<ICardAction, TakeNewPrice>()
            .AddSingleton<ICardAction, ShowOrder>()
            .AddSingleton<ICardAction, ShowOrderHistory>()
            .AddSingleton<ICardAction, ListOrders>()
            .AddSingleton<ICardAction, ShowCover>()
            .AddSingleton<ICardAction, ChangeLevels>()
            .AddHostedService<BeginStockChecks>();
    }
}
