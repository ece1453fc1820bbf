using BackOffice.Bot.Conversation;
using BackOffice.Dialogs.Stock;

namespace BackOffice.Bot.Stock;

internal static class StockRegistration
{
    /// <summary>The stock: its lists, cards and forms, and what moves it.</summary>
    public static IServiceCollection AddStock(this IServiceCollection services) => services
        .AddSingleton<ItemCards>()
        .AddSingleton<StockInWords>()
        .AddSingleton<ICardAction, ListStock>()
        .AddSingleton<ICardAction, SearchStock>()
        .AddSingleton<ICardAction, ShowItem>()
        .AddSingleton<ICardAction, SayWhichItem>()
        .AddSingleton<ICardAction, OpenItemForm>()
        .AddSingleton<ICardAction, SubmitItemForm>()
        .AddSingleton<ICardAction, SaveItem>()
        .AddSingleton<ICardAction, LeaveItemForm>()
        .AddSingleton<ICardAction, ChangeItem>()
        .AddSingleton<ICardAction, MoveUnits>()
        .AddSingleton<ICardAction, ShowLedger>();
}
