using BackOffice.Bot.Conversation;
using BackOffice.Domain.Guides;

namespace BackOffice.Bot.Guides;

internal static class GuidesRegistration
{
    /// <summary>The guides; a fault in one of their files ends the start.</summary>
    public static IServiceCollection AddGuides(this IServiceCollection services) => services
        .AddSingleton(Read)
        .AddHostedService<LoadGuides>()
        .AddSingleton<SentForm>()
        .AddSingleton<ICardAction, ChooseGuide>()
        .AddSingleton<ICardAction, HelpedByGuide>()
        .AddSingleton<ICardAction, FailedByGuide>()
        .AddSingleton<ICardAction, EditGuides>();

    private static GuideBook Read(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IConfiguration>().GetSection(GuideOptions.Section).Get<GuideOptions>() ?? new GuideOptions();
        return options.Enabled ? GuideFiles.Read(new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, options.Folder))) : new GuideBook([]);
    }
}
