using BackOffice.Domain.Interviews;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;
using static BackOffice.StorageTests.Recruiting;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class PositionTableTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    private static PositionForm Form { get; } = PositionForm.Of(Analyst);

    [Fact]
    public async Task A_position_is_found_as_it_was_written()
    {
        await WrittenAsync(Form, seen: 0);
        var found = await office.Another().Positions.FindAsync(Analyst.Code, CancellationToken.None);
        Assert.Equal(Analyst, found);
        Assert.Equal("# - What is a \"join\"? 🙂", found!.Rounds[0].Guide[0].Questions[0]);
        Assert.Equal("- Why us?", found.Rounds[1].Guide[0].Questions[0]);
    }

    [Fact]
    public async Task All_are_listed_by_name_and_closed_ones_too()
    {
        await WrittenAsync(Form with { Code = "b", Name = "zoo keeper" }, seen: 0, refused: true);
        await WrittenAsync(Form with { Code = "bb", Name = "zoo keeper" }, seen: 0);
        await WrittenAsync(Form with { Code = "cc", Name = "Accountant" }, seen: 0);
        await WrittenAsync(Form, seen: 0);
        Assert.IsType<PositionDecision.Accepted>(await office.Positions.CloseAsync(new ClosePosition(PositionCode.Parse("cc"), 1), Hana, CancellationToken.None));
        office.Traffic.Reset();

        var all = await office.Positions.ListAsync(CancellationToken.None);

        Assert.Equal(["CC", "ANALYST", "BB"], all.Select(position => position.Code.Value));
        Assert.Equal([true, false, false], all.Select(position => position.IsClosed));
        Assert.Equal(1, office.Traffic.All);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_one_does_and_the_other_is_told()
    {
        var created = await Task.WhenAll(WriteAsync(office, Form, 0), WriteAsync(office.Another(), Form with { Name = "Other" }, 0));
        Assert.Single(created, decision => decision is PositionDecision.Accepted);
        Assert.IsType<PositionRefusal.CodeTaken>(Assert.Single(created.OfType<PositionDecision.Refused>()).Why);

        var changed = await Task.WhenAll(WriteAsync(office, Form with { Name = "First" }, 1), WriteAsync(office.Another(), Form with { Name = "Second" }, 1));
        Assert.Single(changed, decision => decision is PositionDecision.Accepted);
        Assert.IsType<PositionRefusal.Stale>(Assert.Single(changed.OfType<PositionDecision.Refused>()).Why);
        Assert.Equal(2, (await office.Positions.FindAsync(Analyst.Code, CancellationToken.None))!.Edition);
    }

    [Fact]
    public async Task A_form_that_comes_twice_writes_once_and_who_does_not_recruit_writes_nothing()
    {
        await WrittenAsync(Form, seen: 0);
        office.Traffic.Reset();
        Assert.IsType<PositionDecision.AlreadyDone>(await WriteAsync(office, Form, 0));
        var refused = await office.Positions.WriteAsync(new WritePosition(Form, 1), Olga, CancellationToken.None);
        Assert.IsType<PositionRefusal.NotAllowed>(Assert.IsType<PositionDecision.Refused>(refused).Why);
        Assert.Equal((2, 0), (office.Traffic.Points, office.Traffic.Writes));
    }

    private static Task<PositionDecision> WriteAsync(TestOffice process, PositionForm form, int seen) =>
        process.Positions.WriteAsync(new WritePosition(form, seen), Hana, CancellationToken.None);

    private async Task WrittenAsync(PositionForm form, int seen, bool refused = false)
    {
        var decision = await WriteAsync(office, form, seen);
        Assert.Equal(refused, decision is PositionDecision.Refused);
    }
}
