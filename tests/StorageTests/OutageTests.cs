using Azure;
using Azure.Core;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;
using BackOffice.Storage;
using BackOffice.StorageTests.Parts;
using BackOffice.Support;
using Moq;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class OutageTests(Tables tables)
{
    private static readonly ReportRepair Report = new(CaseId.Parse("REP-00001"), Faults.Printer);

    private readonly TestOffice office = tables.NewOffice();

    private static string AnyText => It.IsAny<string>();

    private static CancellationToken AnyToken => It.IsAny<CancellationToken>();

    private static IEnumerable<TableTransactionAction> AnyActions => It.IsAny<IEnumerable<TableTransactionAction>>();

    [Theory]
    [InlineData(0)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Tables_out_of_reach_are_said_to_be_so(int status)
    {
        var people = PeopleOn(FailingWith(new RequestFailedException(status, "Server busy.")));

        var outage = await Assert.ThrowsAsync<StorageUnavailableException>(() => people.FindAsync(Emma.Id, CancellationToken.None));

        Assert.IsAssignableFrom<OutageException>(outage);
    }

    [Fact]
    public async Task Who_stops_waiting_while_the_tables_are_out_of_reach_is_told_of_no_outage()
    {
        var tries = new AggregateException(new IOException("cut"), new TaskCanceledException("stopped"));
        var people = PeopleOn(FailingWith(tries));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => people.FindAsync(Emma.Id, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Tries_that_all_took_too_long_are_an_outage()
    {
        var tries = new AggregateException(new TaskCanceledException("too slow"), new RequestFailedException(503, "busy"));
        var people = PeopleOn(FailingWith(tries));

        await Assert.ThrowsAsync<StorageUnavailableException>(() => people.FindAsync(Emma.Id, CancellationToken.None));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    public async Task A_request_that_the_service_refuses_is_a_bug_and_no_outage(int status)
    {
        var people = PeopleOn(FailingWith(new RequestFailedException(status, "Refused.")));

        await Assert.ThrowsAsync<RequestFailedException>(() => people.FindAsync(Emma.Id, CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_that_is_called_off_is_no_outage()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var people = PeopleOn(FailingWith(new TaskCanceledException("called off")));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => people.FindAsync(Emma.Id, cancellation.Token));
    }

    [Fact]
    public async Task Nobody_tries_for_ever_against_others_who_are_always_faster()
    {
        var row = (await ReportedRowAsync())!;
        var client = new Mock<TableClient>(MockBehavior.Strict);
        client
            .Setup(table => table.GetEntityIfExistsAsync<TableEntity>(AnyText, "case|REP-00001", null, AnyToken))
            .ReturnsAsync(Response.FromValue(row, Mock.Of<Response>()));
        client
            .Setup(table => table.SubmitTransactionAsync(AnyActions, AnyToken))
            .ThrowsAsync(Refused(412, "0:Changed.", "UpdateConditionNotSatisfied"));

        await Assert.ThrowsAsync<ContentionException>(() =>
            RepairsOn(client.Object).ChangeAsync(new StartRepair(Report.Id, 1), Eric, CancellationToken.None));

        client.Verify(table => table.SubmitTransactionAsync(AnyActions, AnyToken), Times.Exactly(5));
    }

    [Fact]
    public async Task A_report_whose_commit_came_to_no_answer_is_found_by_reporting_again()
    {
        var row = (await ReportedRowAsync())!;
        var client = new Mock<TableClient>(MockBehavior.Strict);
        client
            .Setup(table => table.QueryAsync<TableEntity>(AnyText, It.IsAny<int?>(), null, AnyToken))
            .Returns(AsyncPageable<TableEntity>.FromPages([Azure.Page<TableEntity>.FromValues([], null, Mock.Of<Response>())]));
        client
            .SetupSequence(table => table.SubmitTransactionAsync(AnyActions, AnyToken))
            .ThrowsAsync(new RequestFailedException(500, "Operation timed out."))
            .ThrowsAsync(Refused(409, "0:Exists.", "EntityAlreadyExists"));
        client
            .Setup(table => table.GetEntityIfExistsAsync<TableEntity>(AnyText, "case|REP-00001", null, AnyToken))
            .ReturnsAsync(Response.FromValue(row, Mock.Of<Response>()));
        var repairs = RepairsOn(client.Object);

        await Assert.ThrowsAsync<StorageUnavailableException>(() => repairs.ReportAsync(Report, Emma, CancellationToken.None));
        var again = await repairs.ReportAsync(Report, Emma, CancellationToken.None);

        Assert.Equal(Report.Id, Assert.IsType<RepairOutcome.Done>(again).Repair.Id);
    }

    [Fact]
    public async Task An_answer_lost_on_its_way_is_asked_for_again_within_the_turn()
    {
        var lost = false;
        office.Traffic.Loses = request => request.Method == RequestMethod.Post && !lost && (lost = true);

        var reported = await office.ReportedAsync(Emma);
        lost = false;
        var started = await office.ChangedAsync(new StartRepair(reported.Id, 1), Eric);

        Assert.True(lost);
        Assert.Equal(2, started.Version);
        Assert.Equal(2, (await office.HistoryAsync(reported.Id)).Length);
        Assert.Single(await office.KeysAsync("open|repair|"));
    }

    private static TableTransactionFailedException Refused(int status, string message, string code) =>
        new(new RequestFailedException(status, message, code, innerException: null));

    private static TableClient FailingWith(Exception exception)
    {
        var client = new Mock<TableClient>(MockBehavior.Strict);
        client
            .Setup(table => table.GetEntityIfExistsAsync<TableEntity>(AnyText, "person|emma", null, AnyToken))
            .ThrowsAsync(exception);
        return client.Object;
    }

    private static PeopleTable PeopleOn(TableClient client)
    {
        var clock = new ManualTime(Instant.FromUtc(2026, 3, 2, 9, 0));
        return new PeopleTable(new OfficeTable(client, new OfficeKey("tenant", "mocked")), new RecentPeople(clock), clock, new Committed());
    }

    private static RepairTable RepairsOn(TableClient client)
    {
        var clock = new ManualTime(Instant.FromUtc(2026, 3, 2, 9, 0));
        var table = new OfficeTable(client, new OfficeKey("tenant", "mocked"));
        return new RepairTable(table, new RecentPeople(clock), TestOffice.Places, TestOffice.Targets, clock, new Committed());
    }

    private async Task<TableEntity?> ReportedRowAsync()
    {
        await office.Repairs.ReportAsync(Report, Emma, CancellationToken.None);
        return Assert.Single(await office.RowsAsync("case|"));
    }
}
