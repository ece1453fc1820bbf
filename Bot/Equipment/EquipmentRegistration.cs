using BackOffice.Bot.Conversation;
using BackOffice.Bot.Equipment.Upkeep;
using BackOffice.Dialogs.Equipment;
using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment;

internal static class EquipmentRegistration
{
    /// <summary>The register of machines: its lists, cards, forms, labels, counters and plans.</summary>
    public static IServiceCollection AddEquipment(this IServiceCollection services) => services
        .AddSingleton<ICardAction, ListAssets>()
        .AddSingleton<ICardAction, ShowAsset>()
        .AddSingleton<ICardAction, OpenAssetForm>()
        .AddSingleton<ICardAction, LeaveAssetForm>()
        .AddSingleton<ICardAction, SubmitAssetForm>()
        .AddSingleton<ICardAction, SaveAsset>()
        .AddSingleton<ICardAction, ChangeAsset>()
        .AddSingleton<ICardAction, ShowAssetHistory>()
        .AddSingleton<ICardAction, ShowMachineRecord>()
        .AddSingleton<MachineRecordCards>()
        .AddSingleton<ICardAction, ReportAsset>()
        .AddSingleton<ICardAction, PrintLabels>()
        .AddSingleton<ILabelCards, LabelMaker>()
        .AddSingleton<IMaintenanceReports, MaintenanceReports>()
        .AddSingleton<ICardAction, ShowUsage>()
        .AddSingleton<ICardAction, ChangePlans>();
}
