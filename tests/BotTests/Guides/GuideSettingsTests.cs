using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Guides;

/// <summary>An office in which nobody but the back office shall touch a machine.</summary>
public sealed class GuideSettingsTests : OfficeTest
{
    protected override OfficePlan Plan =>
        OfficePlan.Usual with { Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Guides:Enabled"] = "false" } };

    [Fact]
    public async Task Without_guides_the_form_comes_at_once()
    {
        await MeetAsync(Emma, Eric);

        await Emma.SaysAsync(JammedPrinter);
        Assert.Contains("Report", Emma.LastCard().Buttons);
        await Eric.SaysAsync("guides");

        Assert.Contains("switched off", Eric.LastCard().Words, StringComparison.Ordinal);
    }
}
