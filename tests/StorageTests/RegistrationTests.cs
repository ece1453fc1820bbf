using System.Security.Cryptography;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Storage;
using BackOffice.StorageTests.Parts;
using BackOffice.Support;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class RegistrationTests(Tables tables)
{
    [Fact]
    public async Task A_host_gets_the_whole_room_and_prepares_it()
    {
        var options = new StorageOptions(new OfficeKey("tenant", "registered"), TestOffice.Places)
        {
            ConnectionString = tables.ConnectionString,
        };
        var services = new ServiceCollection()
            .AddSingleton<IClock>(new ManualTime(Instant.FromUtc(2026, 3, 2, 9, 0)))
            .AddSingleton<ICommittedEffects>(new Committed())
            .AddSingleton(TestOffice.Targets)
            .AddSingleton(TestOffice.OrderRules)
            .AddSingleton(TestOffice.InterviewRules)
            .AddSingleton(TestOffice.Rules)
            .AddSingleton<IApprovers, PlainApprovers>()
            .AddSingleton(TestOffice.Targets.Hours)
            .AddSingleton<IApprovers, PlainApprovers>()
            .AddSingleton<IMaintenanceReports>(new PlainReports())
            .AddSingleton(RandomNumberGenerator.Create())
            .AddSingleton(new GuideBook([]))
            .AddOfficeStorage(_ => options);
        await using var host = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        await host.GetRequiredService<OfficeSetup>().PrepareAsync(
            new Dictionary<PersonId, Roles> { [Eric.Id] = Roles.Executive }, CancellationToken.None);

        var outcome = await host.GetRequiredService<IRepairs>().ReportAsync(
            new ReportRepair(Domain.CaseId.Parse("REP-00001"), Faults.Printer), Emma, CancellationToken.None);
        Assert.Equal([Emma.Id, Eric.Id], Assert.IsType<RepairOutcome.Done>(outcome).Repair.Watchers.AsEnumerable());
        Assert.Equal(Roles.Executive, (await host.GetRequiredService<IPeople>().FindAsync(Eric.Id, CancellationToken.None))!.Roles);
    }

    [Theory]
    [InlineData("O'Brien & Söhne (Köln), 2. Stock")]
    [InlineData("本社 🏢")]
    public async Task An_office_may_be_called_as_its_people_call_it(string name)
    {
        var office = new TestOffice(tables.ConnectionString, name);
        var repair = await office.ReportedAsync(Emma);
        await office.ChangedAsync(new StartRepair(repair.Id, 1), Eric);

        var page = await office.Repairs.ListOpenAsync(RepairFilter.All, after: null, 5, CancellationToken.None);
        Assert.Equal([repair.Id], page.Items.Select(item => item.Id));
    }

    [Fact]
    public void An_office_that_cannot_stand_in_a_key_is_refused_at_once() =>
        Assert.Throws<ArgumentException>(() => new OfficeTable(tables.NewOffice().Table, new OfficeKey("tenant", "head/quarters")));
}
