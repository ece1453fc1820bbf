using BackOffice.Bot.Conversation;

namespace BackOffice.Bot.Equipment.Import;

internal static class ImportRegistration
{
    /// <summary>Lists of machines and of readings, pasted or sent as a file.</summary>
    public static IServiceCollection AddEquipmentImport(this IServiceCollection services) => services
        .AddSingleton<ReadEquipmentFile>()
        .AddSingleton<AnswerList>()
        .AddSingleton<TakeReadings>()
        .AddSingleton<FetchSentFile>()
        .AddSingleton<AnswerSentList>()
        .AddSingleton<ICardAction, PreviewPastedList>()
        .AddSingleton<ICardAction, RunImport>();
}
