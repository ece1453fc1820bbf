using BackOffice.Bot.Conversation;
using BackOffice.Dialogs.Repairs;

namespace BackOffice.Bot.Repairs;

internal static class RepairsRegistration
{
    /// <summary>Faults: the form, the buttons, the lists.</summary>
    public static IServiceCollection AddRepairs(this IServiceCollection services) => services
        .AddSingleton<ReportRepairDialog>()
        .AddSingleton<ICardAction, SubmitRepairForm>()
        .AddSingleton<ICardAction, DiscardRepairForm>()
        .AddSingleton<ICardAction, OpenRepairForm>()
        .AddSingleton<ICardAction, ChangeRepair>()
        .AddSingleton<ICardAction, ShowRepair>()
        .AddSingleton<ICardAction, ShowRepairHistory>()
        .AddSingleton<ICardAction, ListRepairs>();
}
