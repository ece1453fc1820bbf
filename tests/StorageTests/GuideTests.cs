using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class GuideTests(Tables tables)
{
    private static readonly GuideKey Jam = new("coffee machine", SymptomCategory.Jam);
    private static readonly AssetTag Machine = AssetTag.Parse("COF-1");

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_guide_is_one_read_and_one_that_nobody_wrote_is_none()
    {
        office.Traffic.Reset();

        Assert.NotNull(await office.Guides.OfferAsync(Jam, Machine, CancellationToken.None));
        Assert.Null(await office.Guides.OfferAsync(Jam with { Kind = "spaceship" }, Machine, CancellationToken.None));

        Assert.Equal((0, 1), (office.Traffic.Queries, office.Traffic.Points));
    }

    [Fact]
    public async Task That_a_guide_has_helped_is_one_read_and_one_transaction_and_counts_once_a_form()
    {
        var command = new SolveByGuide(office.NewId(), Jam, Machine, "Two.");
        office.Traffic.Reset();
        await office.Guides.SolveAsync(command, Ben, CancellationToken.None);
        Assert.Equal((1, 1), (office.Traffic.Points, office.Traffic.Writes));

        await office.Guides.SolveAsync(command, Ben, CancellationToken.None);
        await office.Guides.SolveAsync(command with { Form = office.NewId(), Step = null }, Emma, CancellationToken.None);

        var offered = (await office.Guides.OfferAsync(Jam, Machine, CancellationToken.None))!;
        Assert.Equal((2, 1), (offered.Guide.Helped, offered.HelpedLast));
        Assert.Equal(["guide|coffee-machine|jam"], await office.KeysAsync("guide|"));
    }

    [Fact]
    public async Task Many_who_say_so_at_once_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => office.Another().Guides.SolveAsync(
            new SolveByGuide(CaseId.Parse($"REP-0000{number}"), Jam), Ben, CancellationToken.None)));

        Assert.Equal(4, (await office.Guides.FindAsync(Jam, CancellationToken.None))!.Helped);
    }

    [Fact]
    public async Task An_edit_keeps_what_was_counted_and_forgets_a_step_that_is_gone()
    {
        await office.Guides.SolveAsync(new SolveByGuide(office.NewId(), Jam, Machine, "Two."), Ben, CancellationToken.None);

        var edited = await office.Guides.ChangeAsync(new EditGuide(Jam, 0, "New.\nOne."), Eric, CancellationToken.None);

        Assert.Equal(1, Assert.IsType<GuideOutcome.Done>(edited).Guide.Helped);
        Assert.Null((await office.Guides.OfferAsync(Jam, Machine, CancellationToken.None))!.HelpedLast);
        await office.Guides.ChangeAsync(new RestoreGuide(Jam, 1), Eric, CancellationToken.None);
        var restored = (await office.Guides.OfferAsync(Jam, Machine, CancellationToken.None))!;
        Assert.Equal((false, 2, 1), (restored.Guide.IsEdited, restored.Guide.Version, restored.HelpedLast));
    }

    [Fact]
    public async Task Of_two_who_edit_one_guide_at_once_the_second_is_told_to_look_again()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(number => office.Another().Guides.ChangeAsync(
            new EditGuide(Jam, 0, $"Step of {number}."), Executive(number), CancellationToken.None)));

        Assert.Single(outcomes, outcome => outcome is GuideOutcome.Done);
        Assert.IsType<Refusal.Stale>(Assert.Single(outcomes.OfType<GuideOutcome.Refused>()).Why);
    }

    [Fact]
    public async Task The_most_machines_and_the_longest_steps_fit_into_the_row()
    {
        var longest = new string('語', Guide.StepLimit);
        await office.Guides.ChangeAsync(
            new EditGuide(Jam, 0, string.Join('\n', Enumerable.Repeat(longest, Guide.MostSteps))), Eric, CancellationToken.None);
        for (var machine = 0; machine < 110; machine++)
        {
            var tag = AssetTag.Parse($"ABCDEFGHIJKLMNOPQ-{machine:D2}"[..Math.Min(20, 18 + machine.ToString("D2", System.Globalization.CultureInfo.InvariantCulture).Length)]);
            await office.Guides.SolveAsync(
                new SolveByGuide(CaseId.Parse($"REP-{machine:D5}"), Jam, tag, longest), Ben, CancellationToken.None);
        }

        var row = Assert.Single(await office.RowsAsync("guide|"));
        Assert.All(row.Select(column => column.Value).OfType<string>(), text => Assert.InRange(System.Text.Encoding.Unicode.GetByteCount(text), 0, 64 * 1024));
    }
}
