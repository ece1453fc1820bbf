using System.Collections.Immutable;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;
using static BackOffice.StorageTests.Recruiting;

namespace BackOffice.StorageTests;

/// <summary>The emulator does not mind all limits of the service: here they are computed on what is really sent and stored.</summary>
[Collection(Tables.Name)]
public sealed class InterviewLimitsTests(Tables tables)
{
    private const int MostChanges = 100;
    private const int LargestColumn = 64 * 1024;
    private const int LargestRow = 1024 * 1024;
    private const int MostColumns = 252;

    private readonly TestOffice office = tables.NewOffice();

    [Theory]
    [InlineData(10, 3)]
    [InlineData(8, 4)]
    [InlineData(1, 32)]
    public async Task The_largest_interview_moves_in_one_transaction(int seated, int quarters)
    {
        await office.SeedAsync([.. Enumerable.Range(0, 6).Select(number => Hana with { Id = new PersonId($"hr-{number}") })]);
        var panel = Enumerable.Range(0, ProposeInterview.MostInterviewers).Select(number =>
            new Interviewer(new PersonName(new PersonId($"interviewer-{number}"), $"Interviewer {number}"), $"interviewer-{number}@contoso.example")).ToImmutableArray();
        var wish = Wish(1) with { Panel = panel, Rounds = [new PanelRound(Duration.FromMinutes(15 * quarters), [.. panel.Select(one => new Seat(one.Mailbox))])] };
        var interview = Done(await office.Interviews.ProposeAsync(wish, Emma, CancellationToken.None));
        interview = await office.ConfirmedAsync(await office.ChangedAsync(Wants(interview, From(1)), Emma));
        interview = await office.ChangedAsync(Wants(interview, From(2)), Emma);
        interview = await office.ChangedAsync(Wants(interview, From(3)), Emma);
        interview = await office.ConfirmedAsync(interview);
        interview = await office.ChangedAsync(Wants(interview, From(2)), Emma);
        await office.ChangedAsync(new CancelInterview(interview.Id, interview.Version, CancelReason.Other), Emma);

        Assert.InRange(office.Traffic.MostChanges, 2 * seated * quarters, MostChanges);
        Assert.Empty(await office.KeysAsync("hold|"));

        Slot From(int day)
        {
            var start = Instant.FromUtc(2026, 3, 3 + day, 8, 0);
            return new Slot([new SlotRound(start, start + Duration.FromMinutes(15 * quarters), [.. panel.Take(seated).Select(one => one.Mailbox)], [], [], Room: null)], default);
        }
    }

    [Fact]
    public async Task The_fullest_scorecards_fit_into_their_rows()
    {
        var position = Analyst with { Criteria = [.. Enumerable.Range(0, Position.MostCriteria).Select(number => $"{number}{Longest(Position.CriterionLimit - 1)}")] };
        var interview = Done(await office.Interviews.ProposeAsync(
            Wish(1) with { Position = position, Candidate = Jane with { CvLink = $"https://cv.example/{new string('c', 480)}" } }, Emma, CancellationToken.None));
        interview = await office.ConfirmedAsync(await office.ChangedAsync(Wants(interview, At(14)), Emma));
        await office.AtAsync(At(14).End);
        var form = new ScorecardForm([.. position.Criteria.Select(_ => new ScoreForm("1", Longest(Score.NoteLimit)))], "StrongNo", Longest(ScorecardForm.NoteLimit));
        interview = await office.ChangedAsync(new SubmitScorecard(interview.Id, interview.Version, form), Sam);
        interview = await office.ChangedAsync(new SubmitScorecard(interview.Id, interview.Version, form), Priya);

        AssertSame(interview, await office.Interviews.FindAsync(interview.Id, CancellationToken.None));
        await AssertRowsFitAsync();
    }

    [Fact]
    public async Task The_fullest_position_fits_into_its_row()
    {
        var guide = string.Join('\n', Enumerable.Range(0, GuidePart.MostParts).Select(part => $"{part}{Longest(GuidePart.NameLimit - 1)}:\n{Questions(GuidePart.MostQuestions / GuidePart.MostParts)}"));
        var form = new PositionForm
        {
            Code = "A-234567890123456789",
            Name = Longest(Position.NameLimit),
            Skills = string.Join(',', Enumerable.Range(0, Position.MostSkills).Select(number => $"{number}{Longest(Position.SkillLimit - 2)}")),
            Criteria = string.Join(',', Enumerable.Range(0, Position.MostCriteria).Select(number => $"{number}{Longest(Position.CriterionLimit - 1)}")),
            Rounds =
            [
                .. Enumerable.Range(0, Position.MostRounds).Select(_ => new RoundForm
                {
                    Name = Longest(PositionRound.NameLimit),
                    Minutes = "480",
                    Panel = string.Join(',', Enumerable.Range(0, PositionRound.MostSeats).Select(seat => string.Join('/', Enumerable.Range(0, 20).Select(person => $"{new string('ü', 100)}{seat}{person}@contoso.example")))),
                    Guide = guide,
                }),
            ],
        };

        var written = Assert.IsType<PositionDecision.Accepted>(await office.Positions.WriteAsync(new WritePosition(form, Seen: 0), Hana, CancellationToken.None));

        Assert.Equal(written.After, await office.Positions.FindAsync(written.After.Code, CancellationToken.None));
        await AssertRowsFitAsync();
    }

    private static string Questions(int count) => string.Join('\n', Enumerable.Range(0, count).Select(_ => Longest(GuidePart.QuestionLimit)));

    // What takes most room in JSON: figures beyond the first plane, each of them two characters.
    private static string Longest(int length) => string.Concat(Enumerable.Repeat("🙂", length / 2)) + new string('"', length % 2);

    private async Task AssertRowsFitAsync()
    {
        foreach (var row in await office.RowsAsync())
        {
            var texts = row.Select(column => column.Value).OfType<string>().Select(text => text.Length * sizeof(char)).ToArray();
            Assert.True(texts.Max() <= LargestColumn, $"{row.RowKey} has a column of {texts.Max()} bytes.");
            Assert.True(texts.Sum() <= LargestRow * 9 / 10, $"{row.RowKey} has {texts.Sum()} bytes.");
            Assert.True(row.Count <= MostColumns, $"{row.RowKey} has {row.Count} columns.");
        }
    }
}
