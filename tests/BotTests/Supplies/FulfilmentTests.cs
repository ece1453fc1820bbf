using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Domain.Stock;
using BackOffice.Playground.DemoOffice;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Supplies;

/// <summary>
/// What becomes of a request that was sent: decided, handed over, received. Longer than other files, since each step begins where the one before ended.
/// </summary>
public sealed class FulfilmentTests : SuppliesTest
{
    private const string Reams = "I need 4 boxes of A4 for room 210";

    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        OwnGraph = true,
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Supplies:FreeUpTo"] = "20",
            ["Supplies:ExecutiveUpTo"] = "300",
            ["Supplies:Budgets:Product"] = "400",
            ["Supplies:SmallUpTo"] = "50",
            [$"Approvals:Substitutes:{DemoPeople.Eric.ObjectId}:0"] = DemoPeople.Olga.ObjectId,
        },
    };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Emma, Eric, Olga, Niamh);
    }

    [Fact]
    public async Task What_was_asked_for_is_approved_in_a_press_handed_over_and_received()
    {
        var id = await AskAsync(Emma, Reams);

        Assert.Contains("Waiting for approval", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Contains("20 reams on the shelf", Card(Eric, id).Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Olga.Cards(), card => card.Words.Contains(id, StringComparison.Ordinal));
        await PressAsync(Eric, id, "Approve");

        Assert.Contains("Approved by Eric Executive", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Equal((20, 20), await OnHandAndReservedAsync("PAP-A4"));
        await PressAsync(Eric, id, "Hand over");

        Assert.Equal((0, 0), await OnHandAndReservedAsync("PAP-A4"));
        await PressAsync(Emma, id, "I have it");

        Assert.Contains("Received", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Contains("Received by Emma Employee", Card(Eric, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_are_granted_and_the_rest_of_another_line_comes_later()
    {
        var id = await AskAsync(Emma, PaperAndToner);

        await PressAsync(Eric, id, "Approve this", ("quantity1", "2"), ("rest1", "drops"), ("quantity2", "1"), ("rest2", "waits"));

        Assert.Contains("Approved in part by Eric Executive", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Contains("5 boxes (25 reams) asked for", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Contains("1 cartridge put by, 1 cartridge to come", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Equal((20, 10), await OnHandAndReservedAsync("PAP-A4"));
    }

    [Fact]
    public async Task An_amount_that_is_too_many_is_named_and_stays_in_its_field()
    {
        var id = await AskAsync(Emma, Reams);

        var answer = await Card(Eric, id).PressAsync("Approve this", ("quantity1", "9"));

        Assert.Contains("A4 paper: at most 4.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("\"9\"", answer.Body, StringComparison.Ordinal);
        Assert.Equal((20, 0), await OnHandAndReservedAsync("PAP-A4"));
    }

    [Fact]
    public async Task What_is_declined_comes_back_filled_to_change_and_send_again()
    {
        var id = await AskAsync(Emma, PaperAndToner);
        await PressAsync(Eric, id, "Decline", ("why", "There are still two boxes in cabinet 2."));

        Assert.Contains("There are still two boxes in cabinet 2.", Card(Emma, id).Words, StringComparison.Ordinal);
        await Card(Emma, id).PressAsync("Change and send again");
        var form = Form(Emma);
        Assert.NotEqual(id, form.Case);
        Assert.Equal(("5", "2", "Room 210"), (form.Shown("quantity1"), form.Shown("quantity2"), form.Shown("place")));
        await form.PressAsync("Send request", ("quantity1", "1"));
        await Office.SettledAsync();

        Assert.Equal("PAP-A4 5, TON-BK 2", await RequestedAsync(form.Case));
        Assert.Contains("Approve", Card(Eric, form.Case).Buttons);
    }

    [Fact]
    public async Task A_decision_needs_a_reason_where_it_is_no()
    {
        var id = await AskAsync(Emma, Reams);

        var answer = await Eric.PressesAsync(
            Teammates.Data("supplies.reject", id, 1, ("why", "  ")), "supplies.reject", Card(Eric, id).Message);

        Assert.Contains("Please say why.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Waiting for approval", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_in_words_and_reaches_who_asked()
    {
        var id = await AskAsync(Emma, Reams);
        await PressAsync(Eric, id, "Ask", ("question", "Do you need them this week?"));
        Assert.Contains("Do you need them this week?", Card(Emma, id).Words, StringComparison.Ordinal);

        await Emma.SaysAsync("Yes, for Friday's workshop");
        await Office.SettledAsync();

        Assert.Equal($"I passed your answer about {id} on to Eric Executive.", Emma.LastSentence());
        Assert.Contains("Yes, for Friday's workshop", Card(Eric, id).Words, StringComparison.Ordinal);
        await PressAsync(Eric, id, "Approve");
        Assert.Contains("Getting ready", Card(Emma, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Second_approver_is_told_who_decided_and_when()
    {
        var id = await AskAsync(Emma, Reams);
        await Olga.SaysAsync(id);
        await Office.SettledAsync();
        var olgas = Card(Olga, id);
        await Card(Eric, id).PressAsync("Approve");

        var answer = await olgas.PressAsync("Approve");

        Assert.Contains("Already approved by Eric Executive, ", answer.Words, StringComparison.Ordinal);
        Assert.Equal((20, 20), await OnHandAndReservedAsync("PAP-A4"));
    }

    [Fact]
    public async Task Two_approvers_at_once_make_one_decision()
    {
        var id = await AskAsync(Emma, Reams);
        await Olga.SaysAsync(id);
        await Office.SettledAsync();

        var answers = await Task.WhenAll(
            Card(Eric, id).PressAsync("Approve"),
            Eric.PressesAsync(Teammates.Data("supplies.approve", id, 1), "supplies.approve", Card(Eric, id).Message),
            Card(Olga, id).PressAsync("Approve"));

        Assert.Single(answers, answer => answer.Words.Contains("Already approved by", StringComparison.Ordinal));
        Assert.Equal((20, 20), await OnHandAndReservedAsync("PAP-A4"));
        Assert.Single(await Office.Rows.HistoryAsync(id), entry => entry.GetString("What") == "Approved");
    }

    [Fact]
    public async Task Small_requests_are_approved_together_with_a_result_for_each()
    {
        var small = await AskAsync(Emma, "I need 3 staplers");
        var other = await AskAsync(Niamh, "I need 5 reams of A4");
        var large = await AskAsync(Emma, "I need 2 black toners");
        await Eric.SaysAsync("approvals");
        var list = Eric.Cards().Last(card => card.Buttons.Contains("Approve the small ones (2)"));
        Assert.Contains("Waiting for your decision", list.Words, StringComparison.Ordinal);
        await Olga.SaysAsync(other);
        await Office.SettledAsync();
        await PressAsync(Olga, other, "Decline", ("why", "Please share."));

        var answer = await list.PressAsync("Approve the small ones (2)");
        await Office.SettledAsync();

        Assert.Contains("Approved", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Already declined by Olga Officemanager", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Getting ready", Card(Emma, small).Words, StringComparison.Ordinal);
        Assert.Contains("Waiting for approval", Card(Emma, large).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_names_what_is_not_small_approves_nothing_of_it()
    {
        var large = await AskAsync(Emma, "I need 2 black toners");

        var answer = await Eric.PressesAsync(
            new JsonObject { ["verb"] = "approvals.small", ["others"] = $"{large}:1 SUP-00000:1 nonsense" }, "approvals.small", message: null);

        Assert.Contains("This changed while you were looking.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("There is no such request", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Waiting for approval", Card(Emma, large).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_costs_little_needs_nobodys_decision()
    {
        var id = await AskAsync(Emma, "I need 2 staplers");

        Assert.Contains("No approval needed up to 20.00.", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Contains("Hand over", Card(Eric, id).Buttons);
        Assert.Equal((10, 2), await OnHandAndReservedAsync("STA-01"));
    }

    [Fact]
    public async Task What_is_over_the_months_budget_goes_to_the_office_manager()
    {
        var first = await AskAsync(Emma, "I need 4 black toners");
        var second = await AskAsync(Niamh, "I need 4 black toners");
        await PressAsync(Eric, first, "Approve");

        var answer = await Card(Eric, second).PressAsync("Approve");
        await Office.SettledAsync();

        Assert.Contains("Over the month’s budget of 400.00 for Product, so the office manager decides.", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Approve", Card(Eric, second).Buttons);
        await PressAsync(Olga, second, "Approve");
        Assert.Contains("Approved by Olga Officemanager", Card(Niamh, second).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_approves_their_own_request()
    {
        var id = await AskAsync(Eric, Reams);
        Assert.DoesNotContain("Approve", Card(Eric, id).Buttons);

        var forged = await Eric.PressesAsync(Teammates.Data("supplies.approve", id, 1), "supplies.approve", message: null);

        Assert.Contains("You asked for it yourself, so somebody else decides.", forged.Words, StringComparison.Ordinal);
        await PressAsync(Olga, id, "Approve");
        Assert.Contains("Approved by Olga Officemanager", Card(Eric, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_of_somebody_else_is_none_of_an_employees_business()
    {
        var id = await AskAsync(Emma, Reams);

        var forged = await Niamh.PressesAsync(Teammates.Data("supplies.approve", id, 1), "supplies.approve", message: null);
        Assert.Equal("There is no such request, or it is not yours to see.", forged.Words);
        await Niamh.SaysAsync(id);
        Assert.Contains(id, Niamh.LastSentence(), StringComparison.Ordinal);
        Assert.DoesNotContain(Niamh.Cards(), card => card.Words.Contains("A4 paper", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_approver_is_out_of_office_who_stands_in_decides()
    {
        Office.Graph.Absences.Reply(DemoPeople.Eric.ObjectId);

        var id = await AskAsync(Emma, Reams);

        Assert.DoesNotContain(Eric.Cards(), card => card.Words.Contains(id, StringComparison.Ordinal));
        Assert.Contains("You decide, standing in for somebody who is away.", Card(Olga, id).Words, StringComparison.Ordinal);
        await PressAsync(Olga, id, "Approve");
        Assert.Contains("Approved by Olga Officemanager", Card(Emma, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_an_approver_named_decides_on_these_days_and_not_after_them()
    {
        await Eric.SaysAsync("approvals");
        await Eric.LastCard().PressAsync("Somebody stands in");
        var refused = await Eric.LastCard().PressAsync("Let them decide", ("to", DemoPeople.Olga.ObjectId), ("from", "2027-03-01"));
        Assert.Contains("Please choose both days.", refused.Words, StringComparison.Ordinal);
        var answer = await Eric.LastCard().PressAsync("Let them decide", ("to", DemoPeople.Olga.ObjectId), ("from", "2027-03-01"), ("until", "2027-03-02"));
        Assert.Contains("Olga Officemanager decides for you from Mon, Mar 1, 2027 to Tue, Mar 2, 2027.", answer.Words, StringComparison.Ordinal);

        var id = await AskAsync(Emma, Reams);
        Assert.Contains("Approve", Card(Olga, id).Buttons);
        Assert.DoesNotContain(Eric.Cards(), card => card.Words.Contains(id, StringComparison.Ordinal));

        await Office.PassAsync(Duration.FromDays(2), Duration.FromHours(8));
        var later = await AskAsync(Niamh, "I need 2 black toners");
        Assert.Contains("Approve", Card(Eric, later).Buttons);
    }

    [Fact]
    public async Task A_request_that_nobody_decides_on_reaches_the_office_manager()
    {
        var id = await AskAsync(Emma, Reams);

        await Office.PassAsync(Duration.FromHours(10), Duration.FromHours(1));
        await Office.PassAsync(Duration.FromDays(1), Duration.FromHours(4));

        Assert.Contains("Approve", Card(Olga, id).Buttons);
        Assert.Contains("Nobody had decided by", Card(Emma, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_in_is_put_by_for_who_waits_and_the_executive_hands_it_over()
    {
        var id = await AskAsync(Emma, PaperAndToner);
        await PressAsync(Eric, id, "Approve");
        Assert.Contains("4 boxes (20 reams) put by, 1 box (5 reams) to come", Card(Emma, id).Words, StringComparison.Ordinal);

        await Stock.MoveAsync(new ReceiveStock(ItemCode.Parse("PAP-A4"), "delivery", 10, "Cabinet 1"), Keeper, CancellationToken.None);
        await Office.PassAsync(Duration.FromMinutes(5), Duration.FromMinutes(1));

        Assert.DoesNotContain("to come", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Contains("What was awaited came in", Card(Eric, id).Words, StringComparison.Ordinal);
        await PressAsync(Eric, id, "Hand over");
        Assert.Contains("Have you got it all?", Card(Emma, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Some_of_it_is_handed_over_and_the_rest_dropped()
    {
        var id = await AskAsync(Emma, PaperAndToner);
        await PressAsync(Eric, id, "Approve");
        await PressAsync(Eric, id, "Hand this over", ("quantity1", "20"), ("quantity2", "0"));
        Assert.Contains("4 boxes (20 reams) handed over", Card(Emma, id).Words, StringComparison.Ordinal);

        await PressAsync(Eric, id, "Drop it");
        await PressAsync(Eric, id, "Hand over");

        Assert.Contains("Have you got it all?", Card(Emma, id).Words, StringComparison.Ordinal);
        Assert.Equal((2, 0), await OnHandAndReservedAsync("TON-BK"));
    }

    [Fact]
    public async Task What_is_taken_back_in_words_is_free_again()
    {
        var id = await AskAsync(Emma, Reams);
        await PressAsync(Eric, id, "Approve");

        await Emma.SaysAsync($"cancel {id}");
        await Office.SettledAsync();

        Assert.Equal((20, 0), await OnHandAndReservedAsync("PAP-A4"));
        Assert.Contains("Taken back", Card(Eric, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_asks_what_a_department_used_and_what_is_to_be_handed_over()
    {
        var id = await AskAsync(Emma, "I need 2 staplers");
        await Eric.SaysAsync("pick list");
        Assert.Contains("Cabinet 1", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("2 pieces of Stapler", Eric.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, id, "Hand over");

        await Eric.SaysAsync("what did product use in march");

        Assert.Contains("Handed over to Product in Mar 2027", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("16.00 in all", Eric.LastCard().Words, StringComparison.Ordinal);
        await Emma.SaysAsync("pick list");
        Assert.DoesNotContain(Emma.Cards(), card => card.Words.Contains("To hand over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_nobody_says_arrived_is_taken_as_received()
    {
        var id = await AskAsync(Emma, "I need 2 staplers");
        await PressAsync(Eric, id, "Hand over");

        await Office.PassAsync(Duration.FromDays(5), Duration.FromHours(8));

        Assert.Contains("Taken as received", Card(Emma, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_requests_show_supplies_beside_repairs()
    {
        var id = await AskAsync(Emma, Reams);
        var repair = await ReportAsync(Emma);

        await Emma.SaysAsync("my requests");

        var list = Emma.LastCard().Words;
        Assert.Contains(id, list, StringComparison.Ordinal);
        Assert.Contains(repair, list, StringComparison.Ordinal);
        Assert.Contains("4 boxes (20 reams) of A4 paper", list, StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(Teammate who, string sentence)
    {
        await who.SaysAsync(sentence);
        var form = Form(who);
        await form.PressAsync("Send request");
        await Office.SettledAsync();
        return form.Case;
    }

    /// <summary>The newest card of the request in somebody's chat.</summary>
    private static SeenCard Card(Teammate person, string id) =>
        person.Cards().Last(card => card.Words.Contains(id, StringComparison.Ordinal) && !card.Words.Contains("further down", StringComparison.Ordinal));

    private async Task PressAsync(Teammate person, string id, string button, params (string Input, string Text)[] typed)
    {
        await person.Cards().Last(card => card.Buttons.Contains(button) && card.Words.Contains(id, StringComparison.Ordinal)).PressAsync(button, typed);
        await Office.SettledAsync();
    }

    private async Task<(int OnHand, int Reserved)> OnHandAndReservedAsync(string code)
    {
        var item = (await Stock.FindAsync(ItemCode.Parse(code), CancellationToken.None))!;
        return (item.OnHand, item.Reserved);
    }
}
