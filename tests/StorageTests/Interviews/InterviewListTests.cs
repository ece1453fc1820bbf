using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;
using static BackOffice.StorageTests.Recruiting;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class InterviewListTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task What_is_not_over_is_listed_with_what_has_no_time_first_and_then_by_time()
    {
        await FillAsync();
        Assert.Equal([Id(4), Id(2), Id(3), Id(1)], await PagesAsync(after => office.Interviews.ListOpenAsync(after, 3, CancellationToken.None)));
        Assert.Equal([Id(4), Id(2), Id(3), Id(1)], await PagesAsync(after => office.Interviews.ListOpenOfAsync(Emma.Id, after, 3, CancellationToken.None)));
        Assert.Equal([Id(4), Id(2), Id(3), Id(1)], await PagesAsync(after => office.Interviews.ListOpenOfAsync(Sam.Id, after, 1, CancellationToken.None)));

        // Priya may be asked where no time is found, and takes no seat in the third.
        Assert.Equal([Id(4), Id(2), Id(1)], await PagesAsync(after => office.Interviews.ListOpenOfAsync(Priya.Id, after, 2, CancellationToken.None)));
        Assert.Empty((await office.Interviews.ListOpenOfAsync(Ben.Id, after: null, 3, CancellationToken.None)).Items);
    }

    [Fact]
    public async Task A_page_of_a_list_reads_what_it_shows()
    {
        await FillAsync();
        office.Traffic.Reset();
        var page = await office.Interviews.ListOpenAsync(after: null, 2, CancellationToken.None);

        Assert.Equal((1, 3), (office.Traffic.All, office.Traffic.RowsRead));
        var shown = page.Items[1];
        var held = (await office.Interviews.FindAsync(Id(2), CancellationToken.None))!;
        Assert.Equal(InterviewListItem.Of(held) with { Panel = default }, shown with { Panel = default });
        Assert.Equal([Sam.Named, Priya.Named], shown.Panel.AsEnumerable());
    }

    [Theory]
    [InlineData("~")]
    [InlineData("zzz' or RowKey gt '")]
    [InlineData("2026-03-05T10:00:00.0000000Z|REP-00001")]
    public async Task A_forged_cursor_is_the_first_page(string cursor)
    {
        await FillAsync();
        Assert.Equal(4, (await office.Interviews.ListOpenAsync(cursor, 10, CancellationToken.None)).Items.Length);
        Assert.Equal(4, (await office.Interviews.ListOpenOfAsync(Emma.Id, cursor, 10, CancellationToken.None)).Items.Length);
    }

    [Fact]
    public async Task What_is_booked_is_listed_by_its_start_even_while_it_moves()
    {
        await FillAsync();
        var booked = (await office.Interviews.FindAsync(Id(3), CancellationToken.None))!;
        await office.ChangedAsync(Wants(booked, At(9, 5)), Emma);

        Assert.Equal([Id(3), Id(1)], await BetweenAsync(new Interval(null, null)));
        Assert.Equal([Id(3)], await BetweenAsync(new Interval(At(10, 1).Start, At(10, 2).Start)));
        Assert.Equal([Id(1)], await BetweenAsync(new Interval(At(10, 2).Start, null)));
        Assert.Empty(await BetweenAsync(new Interval(At(10, 1).End, At(10, 2).Start)));
    }

    [Fact]
    public async Task Who_was_interviewed_is_undecided_until_somebody_decides_the_oldest_first()
    {
        var first = await office.BookedAsync(At(10, 2), 1);
        var second = await office.BookedAsync(At(10, 1), 2);
        await office.AtAsync(At(12, 2).Start);
        Assert.Equal([Id(2), Id(1)], await PagesAsync(after => office.Interviews.ListUndecidedAsync(after, 1, CancellationToken.None)));
        Assert.Equal(2, (await office.Interviews.ListUndecidedAsync(after: null, 1, CancellationToken.None)).Items[0].ScoresMissing);
        Assert.Empty((await office.Interviews.ListOpenAsync(after: null, 10, CancellationToken.None)).Items);
        Assert.Empty((await office.Interviews.ListOpenOfAsync(Sam.Id, after: null, 10, CancellationToken.None)).Items);

        var over = (await office.Interviews.FindAsync(second.Id, CancellationToken.None))!;
        await office.ChangedAsync(new DecideOnCandidate(over.Id, over.Version, Verdict.Offer), Hana);

        Assert.Equal([first.Id], await PagesAsync(after => office.Interviews.ListUndecidedAsync(after, 5, CancellationToken.None)));
    }

    // 1 is booked on Thursday, 2 held on Wednesday morning, 3 booked later on Wednesday with Sam alone; 4 has no time.
    private async Task FillAsync()
    {
        await office.BookedAsync(At(10, 2), 1);
        await office.BookedAsync(At(10, 1, SamInterviews.Mailbox), 3);
        await office.HeldAsync(At(8, 1), 2);
        await office.ProposedAsync(4);
        var cancelled = await office.BookedAsync(At(10, 4), 5);
        await office.ChangedAsync(new CancelInterview(cancelled.Id, cancelled.Version, CancelReason.Other), Emma);
    }

    private async Task<CaseId[]> BetweenAsync(Interval when) => [.. (await office.Interviews.ListBetweenAsync(when, CancellationToken.None)).Select(item => item.Id)];

    private static async Task<CaseId[]> PagesAsync(Func<string?, Task<Page<InterviewListItem>>> read)
    {
        var ids = new List<CaseId>();
        for (string? after = null; ;)
        {
            var page = await read(after);
            ids.AddRange(page.Items.Select(item => item.Id));
            if ((after = page.Next) is null)
            {
                return [.. ids];
            }
        }
    }
}
