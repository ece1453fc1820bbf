using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class MachineRecordTableTests(Tables tables)
{
    private static readonly AssetTag Tag = AssetTag.Parse("PRN-3F-01");

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_closed_repair_stands_in_the_record_of_its_machine_alone()
    {
        var reported = office.Clock.GetCurrentInstant();
        await RepairAsync("REP-00001", Tag, "120.50");
        await RepairAsync("REP-00002", AssetTag.Parse("PRN-3F-02"), string.Empty);
        await RepairAsync("REP-00003", tag: null, string.Empty);

        var fault = Assert.Single(await FaultsAsync(most: 10));

        Assert.Equal(CaseId.Parse("REP-00001"), fault.Id);
        Assert.Equal(reported, fault.ReportedAt);
        Assert.Equal(reported + Duration.FromHours(2), fault.FixedAt);
        Assert.Equal(120.50m, fault.Cost);
    }

    [Fact]
    public async Task A_withdrawn_report_is_no_fault_of_the_machine()
    {
        var id = await ReportAsync("REP-00004", Tag);
        await office.ChangedAsync(new WithdrawRepair(id, 1), Emma);

        Assert.Empty(await FaultsAsync(most: 10));
    }

    [Fact]
    public async Task What_was_spent_on_a_report_that_was_taken_back_or_on_maintenance_is_kept_as_no_fault()
    {
        var id = await ReportAsync("REP-00004", Tag);
        await office.ChangedAsync(new ResolveRepair(id, 1, "New roller.", "80"), Eric);
        await office.ChangedAsync(new ReopenRepair(id, 2, StillWrong: null), Emma);
        await office.ChangedAsync(new WithdrawRepair(id, 3), Emma);
        var maintenance = await ReportAsync("REP-00008", Tag, isMaintenance: true);
        await office.ChangedAsync(new ResolveRepair(maintenance, 1, "Cleaned.", "45,50"), Eric);

        var past = await FaultsAsync(most: 10);

        Assert.Equal([45.50m, 80m], past.Select(work => work.Cost!.Value).Order());
        Assert.DoesNotContain(past, work => work.IsFault);
    }

    [Fact]
    public async Task The_latest_come_first_and_no_more_are_read_than_asked_for()
    {
        foreach (var number in new[] { "REP-00005", "REP-00006", "REP-00007" })
        {
            await RepairAsync(number, Tag, string.Empty);
        }

        office.Traffic.Reset();
        var faults = await FaultsAsync(most: 2);

        Assert.Equal(["REP-00007", "REP-00006"], faults.Select(fault => fault.Id.Value));
        Assert.Equal(2, office.Traffic.RowsRead);
    }

    private async Task<IReadOnlyList<PastFault>> FaultsAsync(int most) => await office.Records.FaultsAsync(Tag, most, CancellationToken.None);

    private async Task RepairAsync(string number, AssetTag? tag, string cost)
    {
        var id = await ReportAsync(number, tag);
        office.Clock.Advance(Duration.FromHours(2));
        await office.ChangedAsync(new ResolveRepair(id, 1, "New roller.", cost), Eric);
        office.Clock.Advance(Duration.FromHours(1));
        await office.ChangedAsync(new ConfirmRepair(id, 2), Emma);
    }

    private async Task<CaseId> ReportAsync(string number, AssetTag? tag, bool isMaintenance = false) => (await office.ReportedAsync(
        Emma,
        new FaultReport("Printer", "Floor 3", "Jammed", Urgency.Normal) { Kind = "printer", Tag = tag, IsMaintenance = isMaintenance },
        CaseId.Parse(number))).Id;
}
