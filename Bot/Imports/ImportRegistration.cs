using BackOffice.Bot.Conversation;
using BackOffice.Bot.Equipment.Import;

namespace BackOffice.Bot.Imports;

internal static class ImportRegistration
{
    /// <summary>Lists of machines, of readings, of items and of positions, pasted or sent as a file.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<ReadList>()
        .AddSingleton<AnswerList>()
        .AddSingleton<TakeReadings>()
        .AddSingleton<FetchSentFile>()
        .AddSingleton<AnswerSentList>()
        .AddSingleton<ICardAction, PreviewPastedList>()
        .AddSingleton<ICardAction, RunImport>()
        .AddSingleton<ICardAction, LeaveImport>();
}
