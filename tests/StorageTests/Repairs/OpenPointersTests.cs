using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class OpenPointersTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_report_closes_its_form()
    {
        var id = office.NewId();
        await EmmaNowAsync();
        await office.People.OpenFormAsync(Emma.Id, id, CancellationToken.None);

        await office.ReportedAsync(await EmmaNowAsync(), id: id);

        Assert.Null((await EmmaNowAsync()).OpenForm);
    }

    [Fact]
    public async Task A_report_leaves_a_newer_form_open()
    {
        var newer = office.NewId();
        await EmmaNowAsync();
        await office.People.OpenFormAsync(Emma.Id, newer, CancellationToken.None);

        await office.ReportedAsync(await EmmaNowAsync());

        Assert.Equal(newer, (await EmmaNowAsync()).OpenForm);
    }

    [Fact]
    public async Task A_question_is_open_until_it_is_answered()
    {
        var repair = await office.ReportedAsync(await EmmaNowAsync());
        await office.ChangedAsync(new AskReporter(repair.Id, 1, "Which tray?"), Eric);
        var asked = await EmmaNowAsync();
        await office.ChangedAsync(new AnswerQuestion(repair.Id, 2, "The lower one."), asked);

        Assert.Equal(repair.Id, asked.OpenQuestion);
        Assert.Null((await EmmaNowAsync()).OpenQuestion);
    }

    [Fact]
    public async Task A_question_lapses_when_the_repair_is_resolved_without_its_answer()
    {
        var repair = await office.ReportedAsync(await EmmaNowAsync());
        await office.ChangedAsync(new AskReporter(repair.Id, 1, "Which tray?"), Eric);
        office.Traffic.Reset();

        await office.ChangedAsync(new ResolveRepair(repair.Id, 2, "Found it."), Eric);

        Assert.Equal((2, 1), (office.Traffic.Points, office.Traffic.Writes));
        Assert.Null((await EmmaNowAsync()).OpenQuestion);
    }

    [Fact]
    public async Task The_end_of_one_question_does_not_hide_a_later_one()
    {
        var first = await office.ReportedAsync(await EmmaNowAsync());
        var second = await office.ReportedAsync(await EmmaNowAsync());
        await office.ChangedAsync(new AskReporter(first.Id, 1, "Which tray?"), Eric);
        await office.ChangedAsync(new AskReporter(second.Id, 1, "Which room?"), Eric);

        await office.ChangedAsync(new ResolveRepair(first.Id, 2, "Found it."), Eric);

        Assert.Equal(second.Id, (await EmmaNowAsync()).OpenQuestion);
    }

    private Task<Person> EmmaNowAsync() => office.People.MeetAsync(Introduce(Emma), CancellationToken.None);
}
