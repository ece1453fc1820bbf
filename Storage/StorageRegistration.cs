using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Adds this room to a host.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// The host adds <see cref="IClock"/>, <see cref="System.Security.Cryptography.RandomNumberGenerator"/>, <see cref="RepairTargets"/>,
    /// <see cref="IMaintenanceReports"/>, <see cref="GuideBook"/>, <see cref="SupplyRules"/>, <see cref="OrderRules"/>, <see cref="InterviewRules"/>,
    /// <see cref="Domain.Office.WorkingHours"/>, <see cref="IApprovers"/> and <see cref="ICommittedEffects"/> itself.
    /// </summary>
    /// <param name="options">Asked once, when the host has checked its configuration.</param>
    public static IServiceCollection AddOfficeStorage(this IServiceCollection services, Func<IServiceProvider, StorageOptions> options) =>
        services
            .AddSingleton(options)
            .AddSingleton(provider => new OfficeTable(Options(provider).Table("office"), Options(provider).Office))
            .AddSingleton(provider => new StateTable(Options(provider).Table("state")))
            .AddSingleton<RecentPeople>()
            .AddSingleton<PeopleTable>()
            .AddSingleton<IPeople>(provider => provider.GetRequiredService<PeopleTable>())
            .AddSingleton(provider => new RepairTable(
                provider.GetRequiredService<OfficeTable>(),
                provider.GetRequiredService<RecentPeople>(),
                Options(provider).Places,
                provider.GetRequiredService<RepairTargets>(),
                provider.GetRequiredService<IClock>(),
                provider.GetRequiredService<ICommittedEffects>()))
            .AddSingleton<IRepairs>(provider => provider.GetRequiredService<RepairTable>())
            .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<RepairTable>())
            .AddSingleton<IEquipment>(provider => new AssetTable(
                provider.GetRequiredService<OfficeTable>(), Options(provider).Places, provider.GetRequiredService<IClock>()))
            .AddSingleton<SupplyTable>()
            .AddSingleton<ISupplies>(provider => provider.GetRequiredService<SupplyTable>())
            .AddSingleton<IDueHandler>(provider => new SupplyDueWork(provider.GetRequiredService<SupplyTable>(), Approval.WorkKind))
            .AddSingleton<IDueHandler>(provider => new SupplyDueWork(provider.GetRequiredService<SupplyTable>(), SupplyRequest.ReceiptWorkKind))
            .AddSingleton<IDueHandler, AllotArrivals>()
            .AddSingleton<IMyRequests, MyRequestsTable>()
            .AddSingleton<ApproverTable>()
            .AddSingleton<IDelegations, DelegationTable>()
            .AddSingleton<IMachineRecords, MachineRecordTable>()
            .AddSingleton<IImports>(provider => new ImportTable(
                provider.GetRequiredService<OfficeTable>(), Options(provider).Places, provider.GetRequiredService<IClock>()))
            .AddSingleton<ILabelLinks, LabelLinkTable>()
            .AddSingleton(provider => new ShrinkageTable(
                provider.GetRequiredService<OfficeTable>(),
                provider.GetRequiredService<RepairTargets>().Hours.Zone,
                provider.GetRequiredService<IClock>()))
            .AddSingleton<IShrinkage>(provider => provider.GetRequiredService<ShrinkageTable>())
            .AddSingleton<ICounts, CountTable>()
            .AddSingleton<StockTable>()
            .AddSingleton<IStock>(provider => provider.GetRequiredService<StockTable>())
            .AddSingleton<ProposeOrders>()
            .AddSingleton<OrderTable>()
            .AddSingleton<IOrders>(provider => provider.GetRequiredService<OrderTable>())
            .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<OrderTable>())
            .AddSingleton<CheckStock>()
            .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<CheckStock>())
            .AddSingleton<TellMornings>()
            .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<TellMornings>())
            .AddSingleton<InterviewTable>()
            .AddSingleton<IInterviews>(provider => provider.GetRequiredService<InterviewTable>())
            .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<InterviewTable>())
            .AddSingleton<IDueHandler, EraseCandidateWork>()
            .AddSingleton<IPositions, PositionTable>()
            .AddSingleton<IPhotos, PhotoTable>()
            .AddSingleton<PhotoLinkTable>()
            .AddSingleton<IPhotoLinks>(provider => provider.GetRequiredService<PhotoLinkTable>())
            .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<PhotoLinkTable>())
            .AddSingleton<IDueHandler, SweepUploads>()
            .AddSingleton<IDueHandler, SweepUnsentForms>()
            .AddSingleton<StockOfParts>()
            .AddSingleton<IParts>(provider => provider.GetRequiredService<StockOfParts>())
            .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<StockOfParts>())
            .AddSingleton<UpkeepTable>()
            .AddSingleton<IUpkeep>(provider => provider.GetRequiredService<UpkeepTable>())
            .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<UpkeepTable>())
            .AddSingleton<IGuides, GuideTable>()
            .AddSingleton<Outbox>()
            .AddSingleton<IUndelivered>(provider => provider.GetRequiredService<Outbox>())
            .AddSingleton<ShownCards>()
            .AddSingleton<Agenda>()
            .AddSingleton<OfficeLease>()
            .AddSingleton<OfficeSetup>();

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<StorageOptions>();
}
