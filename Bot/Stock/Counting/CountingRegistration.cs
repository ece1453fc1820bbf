using BackOffice.Bot.Conversation;
using BackOffice.Dialogs.Stock;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Stock.Counting;

internal static class CountingRegistration
{
    /// <summary>Counting the stock, and what counts found missing.</summary>
    public static IServiceCollection AddCounting(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<CountOptions>, ValidateCountOptions>();
        services.AddOptions<CountOptions>().Bind(configuration.GetSection(CountOptions.Section)).ValidateOnStart();
        return services
            .AddSingleton(provider => new CountSettings(bool.Parse(provider.GetRequiredService<IOptions<CountOptions>>().Value.ShowExpected)))
            .AddSingleton<CountSheets>()
            .AddSingleton<CompareCount>()
            .AddSingleton<ConfirmCount>()
            .AddSingleton<CountInWords>()
            .AddSingleton<ShrinkageCards>()
            .AddSingleton<ICardAction, OpenCount>()
            .AddSingleton<ICardAction, FillCount>()
            .AddSingleton<ICardAction, PostCount>()
            .AddSingleton<ICardAction, LeaveCount>()
            .AddSingleton<ICardAction, ChooseCounted>()
            .AddSingleton<ICardAction, ShowShrinkage>();
    }
}
