using BackOffice.Bot.Conversation;
using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

internal static class DeliveryRegistration
{
    /// <summary>What happens outside the table because of what was committed inside it.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<DeliveryQueue>()
        .AddSingleton<ICommittedEffects>(provider => provider.GetRequiredService<DeliveryQueue>())
        .AddSingleton<Chats>()
        .AddSingleton<Backoff>()
        .AddSingleton<ShowCase>()
        .AddSingleton<MailSupplier>()
        .AddSingleton<Orders.MailOrder>()
        .AddSingleton<Welcome>()
        .AddSingleton<LookUp>()
        .AddSingleton<Delivery>()
        .AddSingleton<ICardAction, ShowFailedDeliveries>()
        .AddHostedService<DeliverEffects>()
        .AddHostedService<SweepOutbox>();
}
