using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Stock;

public sealed class ShownExpectationTests : StockedOffice
{
    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Stock:ShowExpected"] = "true" },
    };

    [Fact]
    public async Task An_office_that_wants_so_counts_against_what_is_known()
    {
        await ImportAsync(Cabinets);

        await Eric.SaysAsync("stock count cabinet 2");

        Assert.Contains("A4 paper (ream), expected 40", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_is_neither_true_nor_false_is_named()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Stock:ShowExpected"] = "sometimes" };

        var refused = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => TestOffice.OpenAsync(OfficePlan.Usual with { Settings = settings }));

        Assert.Contains("Stock:ShowExpected is 'sometimes': it must be true or false.", refused.Message, StringComparison.Ordinal);
    }
}
