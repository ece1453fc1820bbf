using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Equipment;

public sealed class RegisterTests : OfficeTest
{
    [Fact]
    public async Task A_machine_is_added_by_words_and_one_form()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("add equipment");

        var answer = await Eric.LastCard().PressAsync(
            "Add", ("tag", "prn-3f-01"), ("kind", "Drucker"), ("model", "HP LaserJet"), ("floor", "3"), ("room", "Copy room"), ("warranty", "2028-05-31"));

        Assert.Contains("PRN-3F-01", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Copy room, floor 3", answer.Words, StringComparison.Ordinal);
        Assert.Contains("May 31, 2028", answer.Words, StringComparison.Ordinal);
        Assert.Equal("printer", Assert.Single(await Office.Rows.StartingWithAsync("asset|")).GetString("Kind"));
    }

    [Fact]
    public async Task What_is_wrong_is_named_beside_its_field_and_what_was_typed_stays()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("add equipment");

        var answer = await Eric.LastCard().PressAsync(
            "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "99"), ("price", "a lot"), ("mail", "Sam"), ("phone", "call Sam"));

        Assert.Contains("There is no floor 99 here: this office has floors 0 to 10.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("I cannot read “Price”. Only the amount, such as 1299.00.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("I cannot read “Service mail”.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("I cannot read “Service phone”.", answer.Words, StringComparison.Ordinal);
        Assert.Equal("a lot", Eric.LastCard().Shown("price"));
        Assert.Empty(await Office.Rows.StartingWithAsync("asset"));

        await PressAsync(Eric, "Add", ("floor", "3"), ("price", "1.299,00"), ("mail", ""), ("phone", ""));

        Assert.Equal(129900, Assert.Single(await Office.Rows.StartingWithAsync("asset|")).GetInt64("Price"));
    }

    [Fact]
    public async Task Two_who_add_the_same_tag_at_once_get_one_machine_and_both_see_it()
    {
        await MeetAsync(Eric, Olga);
        await Eric.SaysAsync("add equipment");
        await Olga.SaysAsync("add equipment");

        var answers = await Task.WhenAll(
            Eric.LastCard().PressAsync("Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("model", "HP")),
            Olga.LastCard().PressAsync("Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("model", "Canon")));

        Assert.Single(answers, answer => answer.Words.Contains("PRN-3F-01 is in the register already. This is it; nothing was changed.", StringComparison.Ordinal));
        var model = Assert.Single(await Office.Rows.StartingWithAsync("asset|")).GetString("Model");
        Assert.All(answers, answer => Assert.Contains($"Printer · {model}", answer.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_pressed_twice_adds_one_machine()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("add equipment");
        var form = Eric.LastCard();

        await form.PressAsync("Add", ("tag", "PRN-3F-01"), ("kind", "Printer"));
        var again = await form.PressAsync("Add", ("tag", "PRN-3F-01"), ("kind", "Printer"));

        Assert.DoesNotContain("already", again.Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.StartingWithAsync("assetlog|"));
    }

    [Fact]
    public async Task A_machine_is_edited_on_its_card()
    {
        await MeetAsync(Eric);
        await AddAsync("PRN-3F-01", "Printer");

        await PressAsync(Eric, "Edit");
        var answer = await Eric.LastCard().PressAsync("Save", ("room", "Lobby"));

        Assert.Contains("Lobby", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Edited by you", answer.Words, StringComparison.Ordinal);
        await PressAsync(Eric, "History");
        Assert.Contains("Edited by Eric Executive", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Room", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_that_somebody_overtook_keeps_its_words_and_says_who()
    {
        await MeetAsync(Eric, Olga);
        await AddAsync("PRN-3F-01", "Printer");
        await Olga.SaysAsync("PRN-3F-01");
        await PressAsync(Olga, "Edit");
        await PressAsync(Eric, "Edit");
        await PressAsync(Olga, "Save", ("room", "Lobby"));

        var refused = await Eric.LastCard().PressAsync("Save", ("room", "Cellar"));

        Assert.Contains("Edited by Olga Officemanager", refused.Words, StringComparison.Ordinal);
        Assert.Equal("Cellar", Eric.LastCard().Shown("room"));
        await PressAsync(Eric, "Save");
        Assert.Equal("Cellar", Assert.Single(await Office.Rows.StartingWithAsync("asset|")).GetString("Room"));
    }

    [Fact]
    public async Task A_retired_machine_leaves_the_list_and_can_come_back()
    {
        await MeetAsync(Eric);
        await AddAsync("PRN-3F-01", "Printer");

        await PressAsync(Eric, "Yes, retire it");
        await Eric.SaysAsync("equipment");
        Assert.Contains("The register is empty.", Eric.LastCard().Words, StringComparison.Ordinal);

        await Eric.SaysAsync("retired equipment");
        await PressAsync(Eric, "Show PRN-3F-01");
        Assert.Contains("Retired", Eric.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, "Put back in use");
        await Eric.SaysAsync("printers");
        Assert.Contains("PRN-3F-01", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_paged_and_narrowed_to_a_kind()
    {
        await MeetAsync(Eric);
        for (var i = 0; i < 22; i++)
        {
            await AddAsync($"PRN-{i:00}", "Printer");
        }

        await AddAsync("COF-01", "Coffee machine");
        await Eric.SaysAsync("equipment");
        Assert.Contains("COF-01", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("PRN-19", Eric.LastCard().Words, StringComparison.Ordinal);

        await PressAsync(Eric, "Show these", ("kind", "printers"));
        Assert.DoesNotContain("COF-01", Eric.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, "More");
        Assert.Contains("PRN-21", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("PRN-19", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employee_sees_a_machine_but_not_what_it_cost_and_changes_nothing()
    {
        await MeetAsync(Eric, Emma);
        await AddAsync("PRN-3F-01", "Printer", ("price", "777"), ("supplier", "Depot"));

        await Emma.SaysAsync("PRN-3F-01");

        var card = Emma.LastCard();
        Assert.Equal(["Report a problem"], card.Buttons);
        Assert.DoesNotContain("777", card.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Depot", card.Words, StringComparison.Ordinal);
        foreach (var verb in new[] { "asset.retire", "asset.save", "asset.add", "asset.outOfOrder", "asset.edit", "asset.new", "asset.history", "assets.list" })
        {
            var answer = await Emma.PressesAsync(
                new System.Text.Json.Nodes.JsonObject { ["verb"] = verb, ["tag"] = "PRN-3F-01", ["version"] = 1, ["kind"] = "x" }, verb, card.Message);
            Assert.Contains("That is for the back office to do.", answer.Words, StringComparison.Ordinal);
        }

        Assert.Single(await Office.Rows.StartingWithAsync("assetlog|"));
        await Emma.SaysAsync("equipment");
        Assert.Equal("That is for the back office to do.", Emma.LastSentence());
    }

    [Fact]
    public async Task A_tag_that_nobody_entered_can_be_entered_or_reported()
    {
        await MeetAsync(Eric);

        await Eric.SaysAsync("PRN-9F-09");
        Assert.Contains("PRN-9F-09 is not in the register of equipment.", Eric.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, "Add equipment");

        Assert.Equal("PRN-9F-09", Eric.LastCard().Shown("tag"));
    }

    [Fact]
    public async Task A_press_about_no_machine_is_answered_in_words()
    {
        await MeetAsync(Eric);

        foreach (var verb in new[] { "asset.show", "asset.edit", "asset.save", "asset.retire", "asset.history", "asset.report" })
        {
            var answer = await Eric.PressesAsync(
                new System.Text.Json.Nodes.JsonObject { ["verb"] = verb, ["tag"] = "../|x", ["version"] = "1" }, verb, message: null);
            Assert.Contains("That machine is not in the register.", answer.Words, StringComparison.Ordinal);
        }
    }

    private async Task AddAsync(string tag, string kind, params (string Input, string Text)[] more)
    {
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", [("tag", tag), ("kind", kind), .. more]);
    }
}
