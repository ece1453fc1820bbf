using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using static BackOffice.UnitTests.Samples.SampleAssets;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class AssetCommandTests
{
    private static readonly OfficePlaces Places = new(0, 9);

    [Fact]
    public void A_new_machine_begins_its_history()
    {
        var accepted = Assert.IsType<AssetDecision.Accepted>(new AddAsset(Form).Decide(Eric, Places, Morning));

        Assert.Equal(Printer, accepted.After);
    }

    [Fact]
    public void Only_the_back_office_adds_and_changes()
    {
        Assert.Equal(new AssetDecision.Refused(new Refusal.NotAllowed()), new AddAsset(Form).Decide(Emma, Places, Morning));
        Assert.Equal(new AssetDecision.Refused(new Refusal.NotAllowed()), new RetireAsset(Tag, 1).Decide(Printer, Hana, Places, Morning));
    }

    [Fact]
    public void An_edit_tells_which_facts_it_changed()
    {
        var edit = new EditAsset(Tag, 1, Form with { Room = "Lobby", Price = "999" });

        var after = Assert.IsType<AssetDecision.Accepted>(edit.Decide(Printer, Dana, Places, Morning)).After;

        Assert.Equal(("Lobby", 999m, 2), (after.Facts.Place.Room, after.Facts.Price, after.Version));
        Assert.Equal(new AssetChange(2, AssetAction.Edited, Dana.Named, Morning, [AssetFields.Room, AssetFields.Price]), after.Last);
    }

    [Fact]
    public void An_edit_of_an_old_version_is_stale_and_one_that_changes_nothing_is_done()
    {
        var moved = Printer with { Last = Printer.Last with { Number = 5 } };

        Assert.Equal(new AssetDecision.Refused(new Refusal.Stale()), new EditAsset(Tag, 1, Form with { Room = "Lobby" }).Decide(moved, Dana, Places, Morning));
        Assert.IsType<AssetDecision.AlreadyDone>(new EditAsset(Tag, 1, Form).Decide(moved, Dana, Places, Morning));
    }

    [Fact]
    public void A_retired_machine_is_not_edited_until_it_is_back()
    {
        var retired = Printer with { State = AssetState.Retired };

        Assert.Equal(new AssetDecision.Refused(new Refusal.WrongState()), new EditAsset(Tag, 1, Form with { Room = "Lobby" }).Decide(retired, Eric, Places, Morning));
        Assert.Equal(new AssetDecision.Refused(new Refusal.WrongState()), new PutOutOfOrder(Tag, 1).Decide(retired, Eric, Places, Morning));
        Assert.Equal(AssetState.InUse, Assert.IsType<AssetDecision.Accepted>(new ReinstateAsset(Tag, 1).Decide(retired, Eric, Places, Morning)).After.State);
    }

    [Fact]
    public void Out_of_order_and_back_again()
    {
        var broken = Assert.IsType<AssetDecision.Accepted>(new PutOutOfOrder(Tag, 1).Decide(Printer, Eric, Places, Morning)).After;

        Assert.Equal(AssetState.OutOfOrder, broken.State);
        Assert.IsType<AssetDecision.AlreadyDone>(new PutOutOfOrder(Tag, 1).Decide(broken, Eric, Places, Morning));
        Assert.Equal(AssetState.InUse, Assert.IsType<AssetDecision.Accepted>(new PutBackInUse(Tag, 2).Decide(broken, Eric, Places, Morning)).After.State);
    }
}
