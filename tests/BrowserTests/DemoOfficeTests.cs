using BackOffice.Playground.DemoOffice;

namespace BackOffice.BrowserTests;

/// <summary>What the playground's people find at their first look, and after a restart.</summary>
public sealed class DemoOfficeTests : BrowserTest
{
    [Fact]
    public Task Eric_finds_machines_and_two_repairs_which_a_restart_neither_loses_nor_repeats() => WalkAsync(async () =>
    {
        var eric = await Office.WindowOfAsync(DemoPeople.Eric);
        await eric.SaysAsync("what is open?");
        await eric.SeesAsync("The most urgent first.");
        var first = await eric.CasesAsync();
        Assert.Equal(2, first.Count);
        await eric.PictureAsync("first-look");
        await eric.SaysAsync("equipment");
        await eric.SeesAsync("COF-2F-01");
        await eric.SaysAsync("what's low?");
        await eric.SeesAsync("A3 paper");

        await Office.RestartAsync();
        eric = await Office.WindowOfAsync(DemoPeople.Eric);
        await eric.SaysAsync("what is open?");
        await eric.SeesAsync("The most urgent first.");
        Assert.Equal(first, await eric.CasesAsync());
        Assert.Equal(1, await eric.CardsAsync());
    });
}
