using BackOffice.StorageTests.Parts;
using NodaTime;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class OfficeLeaseTests(Tables tables)
{
    private static readonly Duration HalfAMinute = Duration.FromSeconds(30);

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task Of_many_who_try_one_holds_it()
    {
        var held = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            office.Another().Lease.TryHoldAsync("delivery", $"process-{number}", HalfAMinute, CancellationToken.None)));

        Assert.Single(held, one => one);
    }

    [Fact]
    public async Task The_holder_prolongs_it_and_the_other_waits()
    {
        Assert.True(await HoldAsync("one"));
        office.Clock.Advance(Duration.FromSeconds(20));
        Assert.True(await HoldAsync("one"));
        office.Clock.Advance(Duration.FromSeconds(20));

        Assert.False(await HoldAsync("two"));
    }

    [Fact]
    public async Task The_other_takes_over_when_the_holder_falls_silent_and_the_holder_learns_it()
    {
        Assert.True(await HoldAsync("one"));
        office.Clock.Advance(HalfAMinute);

        Assert.True(await HoldAsync("two"));

        Assert.False(await HoldAsync("one"));
    }

    [Fact]
    public async Task The_other_takes_over_at_once_when_it_is_given_back()
    {
        Assert.True(await HoldAsync("one"));
        await office.Lease.ReleaseAsync("delivery", "one", CancellationToken.None);

        Assert.True(await HoldAsync("two"));
    }

    [Fact]
    public async Task Nobody_gives_back_what_somebody_else_holds()
    {
        Assert.True(await HoldAsync("one"));
        await office.Lease.ReleaseAsync("delivery", "two", CancellationToken.None);

        Assert.False(await HoldAsync("two"));
    }

    [Fact]
    public async Task Leases_of_different_names_do_not_meet()
    {
        Assert.True(await HoldAsync("one"));

        Assert.True(await office.Lease.TryHoldAsync("timers", "two", HalfAMinute, CancellationToken.None));
    }

    private Task<bool> HoldAsync(string holder) => office.Lease.TryHoldAsync("delivery", holder, HalfAMinute, CancellationToken.None);
}
