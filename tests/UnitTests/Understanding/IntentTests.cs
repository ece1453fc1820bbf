using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

public sealed class IntentTests
{
    [Theory]
    [InlineData("my requests")]
    [InlineData("My requests please")]
    [InlineData("show my requests")]
    [InlineData("what did I report?")]
    [InlineData("What have I reported so far?")]
    [InlineData("my open repairs")]
    [InlineData("status of my request")]
    [InlineData("any news on my printer?")]
    public void What_one_reported_is_a_list(string text) =>
        Assert.Equal((Intent.MyRequests, WantedList.Mine), (Office.Read(text).Intent, Office.Read(text).List));

    [Theory]
    [InlineData("open repairs")]
    [InlineData("show open repairs")]
    [InlineData("Show me all open repairs, please.")]
    [InlineData("hi, what is broken?")]
    [InlineData("OPEN REPAIRS")]
    public void Open_repairs_are_a_list(string text) =>
        Assert.Equal((Intent.Approvals, WantedList.OpenRepairs), (Office.Read(text).Intent, Office.Read(text).List));

    [Theory]
    [InlineData("REP-7K3QF", Intent.MyRequests)]
    [InlineData("status of REP-7k3qf", Intent.MyRequests)]
    [InlineData("what about rep 7k3qf?", Intent.MyRequests)]
    [InlineData("withdraw REP-7K3QF", Intent.CancelRequest)]
    [InlineData("please cancel REP-7K3QF, thanks", Intent.CancelRequest)]
    public void A_case_is_found_by_its_number(string text, Intent intent)
    {
        var understood = Office.Read(text);

        Assert.Equal((intent, "REP-7K3QF"), (understood.Intent, understood.Case?.Value));
    }

    [Theory]
    [InlineData("I reported it")]
    [InlineData("the reporter")]
    public void Words_like_a_case_number_are_none(string text) => Assert.Null(Office.Read(text).Case);

    [Theory]
    [InlineData("help", Intent.Help)]
    [InlineData("Help!", Intent.Help)]
    [InlineData("?", Intent.Help)]
    [InlineData("what can you do?", Intent.Help)]
    [InlineData("cancel", Intent.Cancel)]
    [InlineData("Cancel, please", Intent.Cancel)]
    [InlineData("never mind", Intent.Cancel)]
    [InlineData("forget it", Intent.Cancel)]
    [InlineData("cancel my request", Intent.CancelRequest)]
    [InlineData("We need 5 boxes of A4 and 2 toners", Intent.RequestSupplies)]
    [InlineData("can I get some pens", Intent.RequestSupplies)]
    [InlineData("we're out of paper", Intent.RequestSupplies)]
    [InlineData("I need toner for the printer on floor 3", Intent.RequestSupplies)]
    [InlineData("interview Jane with Sam next week", Intent.BookInterview)]
    [InlineData("book an interview with Jane", Intent.BookInterview)]
    [InlineData("move the interview with Jane to Friday", Intent.ChangeInterview)]
    [InlineData("cancel the interview", Intent.ChangeInterview)]
    [InlineData("feedback on the candidate", Intent.InterviewFeedback)]
    [InlineData("show candidates", Intent.Candidates)]
    [InlineData("approvals", Intent.Approvals)]
    [InlineData("how many toners are left?", Intent.StockLevel)]
    [InlineData("stocktake", Intent.CountStock)]
    [InlineData("reorder A4", Intent.Reorder)]
    [InlineData("a delivery arrived", Intent.ReceiveDelivery)]
    [InlineData("phone message for Sam", Intent.PhoneMessage)]
    [InlineData("Jane called for Sam", Intent.PhoneMessage)]
    [InlineData("who is Sam?", Intent.FindPerson)]
    [InlineData("phone number of Sam", Intent.FindPerson)]
    [InlineData("send a fax to Acme", Intent.SendFax)]
    [InlineData("new hire on Monday", Intent.Onboard)]
    [InlineData("written warning for Bob", Intent.ConductRecord)]
    [InlineData("Bob is leaving, last day Friday", Intent.Offboard)]
    [InlineData("export all repairs", Intent.Export)]
    [InlineData("the fax machine is broken", Intent.ReportProblem)]
    [InlineData("The printer is out of order", Intent.ReportProblem)]
    [InlineData("where is the printer?", Intent.None)]
    [InlineData("thanks, the printer works again", Intent.None)]
    [InlineData("asdf qwer", Intent.None)]
    [InlineData("the weather is nice", Intent.None)]
    [InlineData("", Intent.None)]
    [InlineData("👍", Intent.None)]
    public void The_intent_is_read(string text, Intent intent) => Assert.Equal(intent, Office.Read(text).Intent);

    [Theory]
    [InlineData("hi", Courtesy.Greeting)]
    [InlineData("Good morning!", Courtesy.Greeting)]
    [InlineData("Hello there 👋", Courtesy.Greeting)]
    [InlineData("thanks", Courtesy.Thanks)]
    [InlineData("Thank you very much!!", Courtesy.Thanks)]
    [InlineData("the printer is broken, thanks", null)]
    public void Politeness_alone_is_answered_as_such(string text, Courtesy? courtesy) =>
        Assert.Equal(courtesy, Office.Read(text).Courtesy);

    [Fact]
    public void Nothing_at_all_is_no_intent() => Assert.Equal(new Understood(Intent.None), Office.Read(null));
}
