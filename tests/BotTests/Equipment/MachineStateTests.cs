using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Equipment;

/// <summary>What a machine's entry says of it, and two people who change it at once.</summary>
public sealed class MachineStateTests : OfficeTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Emma, Eric, Olga);
        await Eric.SaysAsync("add equipment");
        await PressAsync(
            Eric,
            "Add",
            ("tag", "PRN-3F-01"),
            ("kind", "Printer"),
            ("building", "North wing"),
            ("supplier", "Depot Ltd"),
            ("purchased", "2025-04-30"),
            ("service", "CopyCare"),
            ("mail", "help@copycare.example"),
            ("phone", "+49 30 1234567"));
    }

    [Fact]
    public async Task Building_supplier_purchase_and_service_stand_on_the_card_and_in_the_form()
    {
        await Eric.SaysAsync("PRN-3F-01");

        var card = Eric.LastCard();
        Assert.All(
            ["North wing", "Supplier\nDepot Ltd", "Purchased\nApr 30, 2025", "Service\nCopyCare", "Phone\n+49 30 1234567"],
            fact => Assert.Contains(fact, card.Words, StringComparison.Ordinal));
        await PressAsync(Eric, "Edit");
        var form = Eric.LastCard();
        Assert.Equal(
            ["North wing", "Depot Ltd", "2025-04-30", "CopyCare", "help@copycare.example", "+49 30 1234567"],
            new[] { "building", "supplier", "purchased", "service", "mail", "phone" }.Select(field => form.Shown(field)));
    }

    [Fact]
    public async Task Who_reports_a_machine_that_is_out_of_order_is_told_so_until_it_is_back()
    {
        await Eric.SaysAsync("PRN-3F-01");
        await PressAsync(Eric, "Mark out of order");
        Assert.Contains("Out of order", Eric.LastCard().Words, StringComparison.Ordinal);

        await Emma.SaysAsync("report PRN-3F-01");
        Assert.Contains("PRN-3F-01 is out of order", Emma.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Emma, "Cancel");
        await PressAsync(Eric, "Put back in use");
        Assert.Contains("In use", Eric.LastCard().Words, StringComparison.Ordinal);
        await Emma.SaysAsync("report PRN-3F-01");

        Assert.DoesNotContain("out of order", Emma.LastCard().Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Of_two_edits_at_once_one_is_taken_and_the_other_keeps_its_words()
    {
        await EditAsync(Eric);
        await EditAsync(Olga);

        var answers = await Task.WhenAll(
            Eric.LastCard().PressAsync("Save", ("room", "Lobby")),
            Olga.LastCard().PressAsync("Save", ("room", "Cellar")));

        var room = Assert.Single(await Office.Rows.StartingWithAsync("asset|")).GetString("Room");
        Assert.Single(answers, answer => answer.Words.Contains("Edited by you", StringComparison.Ordinal));
        var loser = room == "Lobby" ? Olga : Eric;
        Assert.Equal(room == "Lobby" ? "Cellar" : "Lobby", loser.LastCard().Shown("room"));
        Assert.Equal(2, (await Office.Rows.StartingWithAsync("assetlog|")).Count);
    }

    [Fact]
    public async Task Of_an_edit_and_a_retirement_at_once_both_people_see_the_truth()
    {
        await EditAsync(Eric);
        await Olga.SaysAsync("PRN-3F-01");

        var answers = await Task.WhenAll(
            Eric.LastCard().PressAsync("Save", ("room", "Lobby")),
            Olga.LastCard().PressAsync("Yes, retire it"));

        var row = Assert.Single(await Office.Rows.StartingWithAsync("asset|"));
        Assert.Equal(2, (await Office.Rows.StartingWithAsync("assetlog|")).Count);
        if (row.GetString("State") == "Retired")
        {
            Assert.Contains("Retired by Olga", answers[0].Words, StringComparison.Ordinal);
            Assert.Null(row.GetString("Room"));
        }
        else
        {
            Assert.Contains("This changed while you looked. Edited by Eric", answers[1].Words, StringComparison.Ordinal);
            Assert.Equal("Lobby", row.GetString("Room"));
        }
    }

    private async Task EditAsync(Teammate person)
    {
        await person.SaysAsync("PRN-3F-01");
        await PressAsync(person, "Edit");
    }
}
