using BackOffice.BotTests.Harness;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace BackOffice.BotTests.Office;

/// <summary>A clock that is ahead of the real one is for a developer's machine alone.</summary>
public sealed class OfficeClockTests
{
    [Fact]
    public async Task A_bot_at_work_refuses_to_be_ahead_of_the_real_time()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(Environments.Production, "1.02:00:00"));

        Assert.Contains("Office:ClockAhead is '1.02:00:00': only in the Development environment", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", "1.02:00:00")]
    [InlineData("Production", "00:00:00")]
    public async Task It_starts_with_the_real_time_and_a_developers_with_a_later_one(string environment, string ahead)
    {
        await using var office = await StartAsync(environment, ahead);
    }

    private static Task<TestOffice> StartAsync(string environment, string ahead) => TestOffice.OpenAsync(OfficePlan.Usual with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [HostDefaults.EnvironmentKey] = environment,
            ["MicrosoftAppId"] = "11111111-2222-3333-4444-555555555555",
            ["Office:ClockAhead"] = ahead,
        },
    });
}
