using System.Collections.Concurrent;
using Azure.Data.Tables;
using BackOffice.BotTests.Harness;
using BackOffice.Domain.Due;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BackOffice.BotTests.Due;

/// <summary>Work of a kind that only this test knows, planted as rows; its records have no state, so each row is left over once it has run.</summary>
public sealed class DueWorkTests : OfficeTest
{
    private readonly Bell bell = new();

    protected override OfficePlan Plan => OfficePlan.Usual with { Services = services => services.AddSingleton<IDueHandler>(bell) };

    [Fact]
    public async Task Work_is_done_once_when_its_time_has_come()
    {
        await PlantAsync("lunch", Duration.FromHours(2));
        await Office.PassAsync(Duration.FromHours(1), step: Duration.FromMinutes(20));
        Assert.Empty(bell.Rung);

        await Office.PassAsync(Duration.FromHours(3), step: Duration.FromMinutes(20));

        Assert.Equal(["lunch"], bell.Rung);
        Assert.Empty(await Office.Rows.DueAsync());
    }

    [Fact]
    public async Task Work_that_fails_is_tried_again_and_holds_up_nothing()
    {
        ErrorsAreExpected = true;
        bell.Fails("stuck", times: 2);
        await PlantAsync("stuck", Duration.FromMinutes(1));
        await PlantAsync("lunch", Duration.FromMinutes(2));

        await Office.PassAsync(Duration.FromMinutes(3), step: Duration.FromMinutes(3));

        Assert.Equal(["lunch", "stuck"], bell.Rung.Order(StringComparer.Ordinal));
        Assert.Equal("lunch", bell.Rung.First());
        Assert.Equal(2, Office.Log.Errors.Count(entry => entry.Message.Contains("stuck", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Work_of_an_unknown_kind_is_left_to_a_newer_release()
    {
        await PlantAsync("robot", Duration.FromMinutes(1), kind: "newer-kind");
        await PlantAsync("lunch", Duration.FromMinutes(2));

        Office.Time.Advance(Duration.FromMinutes(3));
        await TestOffice.UntilAsync(() => !bell.Rung.IsEmpty);

        Assert.Equal(["lunch"], bell.Rung);
        Assert.Contains(await Office.Rows.DueAsync(), row => row.RowKey.EndsWith("|robot|newer-kind", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_that_came_due_while_no_process_ran_is_done_after_the_start()
    {
        await PlantAsync("lunch", Duration.FromMinutes(1));
        await Office.KillBotAsync();
        Office.Time.Advance(Duration.FromHours(1));

        await Office.StartBotAsync();
        await Office.DueDoneAsync();

        Assert.Equal(["lunch"], bell.Rung);
    }

    private Task PlantAsync(string subject, Duration after, string kind = Bell.RingKind)
    {
        var at = Office.Time.GetCurrentInstant() + after;
        return Office.Rows.PutAsync(new TableEntity
        {
            RowKey = $"due|{NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffff'Z'").Format(at)}|{subject}|{kind}",
            ["Kind"] = kind,
            ["Subject"] = subject,
            ["At"] = at.ToDateTimeOffset(),
        });
    }

    private sealed class Bell : IDueHandler
    {
        public const string RingKind = "test-bell";

        private readonly ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);

        public string Kind => RingKind;

        public ConcurrentQueue<string> Rung { get; } = [];

        public void Fails(string subject, int times) => failures[subject] = times;

        public Task RunAsync(DueWork work, CancellationToken cancellation)
        {
            if (failures.GetValueOrDefault(work.Subject) is var left and > 0)
            {
                failures[work.Subject] = left - 1;
                throw new InvalidOperationException($"The bell for {work.Subject} is stuck.");
            }

            Rung.Enqueue(work.Subject);
            return Task.CompletedTask;
        }
    }
}
