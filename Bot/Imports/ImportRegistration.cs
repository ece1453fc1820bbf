using BackOffice.Bot.Conversation;
using BackOffice.Bot.Equipment.Import;

namespace BackOffice.Bot.Imports;

internal static class ImportRegistration
{
    /// <summary>Lists of machines, of readings and of items, pasted or sent as a file.</summary>
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
