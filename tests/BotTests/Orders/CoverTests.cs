using BackOffice.Domain.Stock;

namespace BackOffice.BotTests.Orders;

public sealed class CoverTests : OrderTest
{
    [Fact]
    public async Task It_is_told_how_long_the_paper_lasts_and_shown_what_runs_out_first()
    {
        await KeepAsync(Paper, 130);
        await KeepAsync(Pens, 300);
        await UseAsync(6, (Paper, 14), (Pens, 7));

        await Eric.SaysAsync("how long will the paper last?");
        Assert.Equal("A4 paper lasts about 23 days: 46 reams left or on order, 14 reams a week.", Eric.LastSentence());

        await Eric.SaysAsync("cover");
        var card = Eric.LastCard();
        Assert.StartsWith("How long the stock lasts", card.Words, StringComparison.Ordinal);
        Assert.True(card.Words.IndexOf("A4 paper", StringComparison.Ordinal) < card.Words.IndexOf("Blue pens", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Better_levels_are_taken_over_by_a_press_unless_the_item_was_changed_meanwhile()
    {
        await KeepAsync(Paper, 200);
        await UseAsync(6, (Paper, 14));
        await Eric.SaysAsync("cover");
        await Eric.LastCard().PressAsync("Opens PAP-A4");
        var card = Eric.LastCard();
        Assert.Contains("60, better 80", card.Words, StringComparison.Ordinal);

        await card.PressAsync("Use these");
        Assert.Equal((20, 80), (await ItemAsync(Paper)) is { Facts: var facts } ? (facts.ReorderPoint, facts.Target) : default);
        Assert.Contains("The reorder point fits the use.", Eric.LastCard().Words, StringComparison.Ordinal);

        await Office.Part<IStock>().EditAsync(
            new EditItem(ItemCode.Parse("PAP-A4"), 2, Paper with { Target = "70" }),
            new BackOffice.Domain.People.Person(new("x"), "Dana", BackOffice.Domain.People.Roles.Executive),
            CancellationToken.None);
        var answer = await card.PressAsync("Use these");
        Assert.Contains("Somebody changed the entry of A4 paper meanwhile. Look once more.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(70, (await ItemAsync(Paper)).Facts.Target);
    }

    [Fact]
    public async Task Nobody_can_tell_yet_and_employees_are_not_told()
    {
        await KeepAsync(Paper, 40);
        await Eric.SaysAsync("days of cover");
        Assert.Contains("Nothing was handed out for a full week yet, so nobody can tell.", Eric.LastCard().Words, StringComparison.Ordinal);
        await Eric.SaysAsync("how long will the copy paper last");
        Assert.Equal("A4 paper: 40 reams left or on order. Its use is not known yet: it takes a full week.", Eric.LastSentence());

        await Emma.SaysAsync("how long will the paper last");
        Assert.DoesNotContain("reams", Emma.LastSentence(), StringComparison.Ordinal);
    }
}
