using BackOffice.Storage;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class ShownCardsTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task Of_many_who_claim_a_card_one_gets_it()
    {
        var id = office.NewId();

        var claims = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ =>
            office.Another().Cards.ClaimAsync(id, Emma.Id, CancellationToken.None)));

        var claim = Assert.Single(claims, claim => claim is not null);
        Assert.Equal(claim, await office.Cards.FindAsync(id, Emma.Id, CancellationToken.None));
    }

    [Fact]
    public async Task A_remembered_card_takes_the_place_of_the_one_before()
    {
        var id = office.NewId();
        await office.Cards.ClaimAsync(id, Emma.Id, CancellationToken.None);

        var shown = new ShownCard(id, Emma.Id, "a:1", "17", Version: 3, ETag: null);
        var card = await office.Cards.RememberAsync(shown, CancellationToken.None);

        Assert.Equal(card, await office.Cards.FindAsync(id, Emma.Id, CancellationToken.None));
    }

    [Fact]
    public async Task A_card_that_was_never_shown_is_not_found() =>
        Assert.Null(await office.Cards.FindAsync(office.NewId(), Emma.Id, CancellationToken.None));
}
