using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class RosterTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task Who_is_named_in_the_configuration_has_the_role_before_and_after_the_first_contact()
    {
        await office.SeedAsync(Eric, Olga);
        Assert.Equal(Roles.Executive, (await office.People.FindAsync(Eric.Id, CancellationToken.None))!.Roles);

        var met = await office.People.MeetAsync(Introduce(Eric), CancellationToken.None);

        Assert.Equal((Roles.Executive, "Eric Executive"), (met.Roles, met.Name));
        Assert.Contains(new Effect.Welcome(Eric.Id), office.Committed.Effects);
    }

    [Fact]
    public async Task The_same_configuration_again_writes_nothing()
    {
        await office.SeedAsync(Eric, Olga);
        office.Traffic.Reset();

        await office.SeedAsync(Eric, Olga);

        Assert.Equal((1, 1), (office.Traffic.Queries, office.Traffic.All));
    }

    [Fact]
    public async Task Who_is_no_longer_named_loses_the_role_at_once_in_this_process()
    {
        await office.SeedAsync(Eric, Olga);
        await office.People.MeetAsync(Introduce(Eric), CancellationToken.None);

        await office.SeedAsync(Olga, Emma with { Roles = Roles.Executive | Roles.HumanResources });

        Assert.Equal(Roles.None, (await office.People.MeetRecentAsync(Introduce(Eric), CancellationToken.None)).Roles);
        Assert.Equal(["role|executive|emma", "role|human-resources|emma", "role|office-manager|olga"], await office.KeysAsync("role|"));
    }

    [Fact]
    public async Task Processes_that_start_at_once_agree()
    {
        await office.SeedAsync(Ben with { Roles = Roles.Executive });

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => office.Another().SeedAsync(Eric, Olga)));

        Assert.Equal(["role|executive|eric", "role|office-manager|olga"], await office.KeysAsync("role|"));
    }

    [Fact]
    public async Task A_report_is_watched_by_its_reporter_and_every_executive()
    {
        await office.SeedAsync(Eric, Olga, Executive(1));

        var repair = await office.ReportedAsync(Emma);

        Assert.Equal([Emma.Id, Eric.Id, Executive(1).Id], repair.Watchers.AsEnumerable());
    }
}
