using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

/// <summary>The emulator does not mind all limits of the service: here they are computed on what is really sent and stored.</summary>
[Collection(Tables.Name)]
public sealed class LimitsTests(Tables tables)
{
    private const int LargestColumn = 64 * 1024;
    private const int LargestRow = 1024 * 1024;
    private const int LargestTransaction = 4 * 1024 * 1024;
    private const int MostColumns = 252;

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task The_largest_commands_that_the_line_limits_allow_fit_into_rows_and_transactions()
    {
        var executives = Enumerable.Range(0, 60)
            .Select(number => Named(Executive(number)) with { Id = new PersonId(number.ToString("D128", CultureInfo.InvariantCulture)) })
            .ToArray();
        await office.SeedAsync(executives);
        var emma = Named(Emma) with { Id = new PersonId(new string('e', 128)), Chat = Chat(Emma.Id, Longest(1_000)) };
        var id = office.NewId();
        emma = emma with { OpenForm = id };

        var places = $"{Longest(FaultPlace.LongestName)},{new string('室', FaultPlace.LongestName)},";
        var fault = new FaultReport(
            Longest(FaultReport.WhatLimit),
            $"{places}{Longest(FaultReport.WhereLimit - places.Length)}",
            Longest(FaultReport.SymptomLimit),
            Urgency.Normal)
        {
            Kind = Longest(RepairFilter.LongestKind),
        };
        var report = new ReportRepair(id, fault, Longest(1_000));
        Assert.IsType<RepairOutcome.Done>(await office.Repairs.ReportAsync(report, emma, CancellationToken.None));
        var largest = office.Traffic.LastTransaction;
        for (var number = 1 + ReportRepair.ExecutiveLimit; number < FollowRepair.WatcherLimit - FollowRepair.BackOfficeSeats; number++)
        {
            var joiner = Named(Ben) with { Id = new PersonId((1_000 + number).ToString("D128", CultureInfo.InvariantCulture)), OpenForm = id, Chat = emma.Chat };
            Assert.IsType<RepairOutcome.Done>(
                await office.Repairs.JoinAsync(new JoinRepair(id, fault, id, Longest(1_000)), joiner, CancellationToken.None));
            largest = Math.Max(largest, office.Traffic.LastTransaction);
        }

        foreach (var executive in executives)
        {
            await office.Repairs.FollowAsync(id, executive, CancellationToken.None);
        }

        ImmutableArray<RepairCommand> commands =
        [
            new ChangeUrgency(id, 0, Urgency.Urgent),
            new AssignTechnician(id, 0, Longest(AssignTechnician.TechnicianLimit)),
            new HandToSupplier(id, 0, $"{new string('m', ServiceContact.MailLimit - 10)}@b.example", Longest(HandToSupplier.NoteLimit)),
            new AskReporter(id, 0, Longest(AskReporter.QuestionLimit)),
            new AnswerQuestion(id, 0, Longest(AnswerQuestion.AnswerLimit)),
            new ResolveRepair(id, 0, Longest(ResolveRepair.ResolutionLimit)),
            new ReopenRepair(id, 0, Longest(ReopenRepair.StillWrongLimit)),
            new CommentOnRepair(id, 0, Longest(CommentOnRepair.CommentLimit)),
        ];
        foreach (var command in commands)
        {
            var seen = (await office.Repairs.FindAsync(id, CancellationToken.None))!.Version;
            await office.ChangedAsync(command with { Seen = seen }, command is ReporterCommand or ReopenRepair ? emma : executives[0]);
            largest = Math.Max(largest, office.Traffic.LastTransaction);
        }

        Assert.InRange(largest, 1, LargestTransaction / 2);
        Assert.Equal(5, RepairFilter.ListsOf(fault).Length);
        Assert.InRange(office.Traffic.MostChanges, FollowRepair.WatcherLimit, 100);
        Assert.Equal(FollowRepair.WatcherLimit, (await office.Repairs.FindAsync(id, CancellationToken.None))!.Watchers.Length);
        var effects = (await office.KeysAsync("out|")).GroupBy(key => key.Split('|')[3], StringComparer.Ordinal);
        Assert.All(effects, command => Assert.InRange(command.Count(), 1, 90));
        Assert.All(await office.RowsAsync(), row => AssertFits(row));
    }

    private static void AssertFits(IDictionary<string, object> row)
    {
        Assert.InRange(((string)row["RowKey"]).Length, 1, 512);
        Assert.InRange(row.Count, 1, MostColumns);
        Assert.All(row.Values.OfType<string>(), text => Assert.InRange(Encoding.Unicode.GetByteCount(text), 0, LargestColumn));
        Assert.InRange(row.Sum(column => 8 + Encoding.Unicode.GetByteCount($"{column.Key}{column.Value}")), 1, LargestRow);
    }

    private static Person Named(Person person) => person with { Name = Longest(256) };

    // Three bytes a character in UTF-8, six where JSON escapes it.
    private static string Longest(int length) => new('語', length);
}
