using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class TellMailFailedTests
{
    private const string Address = "service@copycare.example";

    private static readonly Repair Handed = Reported.After(new HandToSupplier(Id, 1, Address, "Ring twice.") { Service = "CopyCare" }, Eric);

    [Fact]
    public void The_service_is_called_as_the_register_calls_it_and_the_history_has_its_address_and_the_note() =>
        Assert.Equal(("CopyCare", Address, "Ring twice."), (Handed.Technician, Handed.Last.Text, Handed.Last.Note));

    [Fact]
    public void A_name_that_was_looked_up_for_another_machine_is_not_taken() => Assert.Equal(
        Address,
        Reported.After(new HandToSupplier(Id, 1, Address, "") { Machine = AssetTag.Parse("PRN-3F-01"), Service = "CopyCare" }, Eric).Technician);

    [Fact]
    public void The_repair_is_nobodys_again_and_stands_where_it_stood()
    {
        var failed = Fail(Handed);

        Assert.Equal((null, null, RepairState.Reported), (failed.After.Technician, failed.After.Handover, failed.After.State));
        Assert.Equal((RepairState.InProgress, RepairState.Reported, Address), (failed.Change!.From, failed.Change.To, failed.Change.Text));
        Assert.Equal([Eric.Id], failed.Effects.Cast<Effect.ShowCase>().Where(show => show.Ring).Select(show => show.To));
    }

    [Fact]
    public void An_open_question_leads_back_to_where_it_was_asked()
    {
        var asked = Reported.After(new AskReporter(Id, 1, "Which tray?"), Eric);
        var failed = Fail(asked.After(new HandToSupplier(Id, 2, Address, ""), Eric)).After;

        Assert.Equal(RepairState.Reported, failed.After(new AnswerQuestion(Id, 4, "The lower one."), Emma).State);
    }

    [Fact]
    public void Work_that_went_on_since_goes_on_without_the_service()
    {
        var planned = Handed.After(SampleCommands.Named("visit", Handed), Eric);

        Assert.Equal((null, RepairState.InProgress), (Fail(planned).After.Technician, Fail(planned).After.State));
    }

    [Fact]
    public void Whoever_took_it_over_since_keeps_it()
    {
        var taken = Handed.After(new TakeRepair(Id, 2), Eric);

        Assert.Equal((Eric.Name, RepairState.InProgress), (Fail(taken).After.Technician, Fail(taken).After.State));
    }

    [Fact]
    public void It_is_told_once() => Assert.IsType<RepairDecision.AlreadyDone>(new TellMailFailed(Address, Eric.Id).Decide(Fail(Handed).After, Morning));

    [Fact]
    public void What_is_over_stays_as_it_is() => Assert.IsType<RepairDecision.AlreadyDone>(
        new TellMailFailed(Address, Eric.Id).Decide(Handed.After(new WithdrawRepair(Id, 2), Emma), Morning));

    [Fact]
    public void Another_note_from_an_old_card_is_no_repeat() => Assert.Equal(
        new RepairDecision.Refused(new Refusal.Stale()), new HandToSupplier(Id, 1, Address, "It burns.").Decide(Handed, Eric, Morning));

    private static RepairDecision.Accepted Fail(Repair repair) =>
        Assert.IsType<RepairDecision.Accepted>(new TellMailFailed(Address, Eric.Id).Decide(repair, Morning));
}
