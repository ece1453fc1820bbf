using BackOffice.Bot.Conversation;
using BackOffice.Dialogs.Equipment;

namespace BackOffice.Bot.Equipment;

internal static class EquipmentRegistration
{
    /// <summary>The register of machines: its lists, cards, forms and labels.</summary>
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
        .AddSingleton<ILabelCards, LabelMaker>();
}
