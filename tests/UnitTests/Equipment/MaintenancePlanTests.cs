using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleAssets;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Domain;

public class MaintenancePlanTests
{
    private static readonly OfficePlaces Places = new(0, 9);
    private static readonly WorkingHours Hours = new(
        DateTimeZoneProviders.Tzdb["Europe/Berlin"], new LocalTime(8, 0), new LocalTime(17, 0), [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday], []);

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly CaseId Next = CaseId.Parse("REP-00002");

    [Fact]
    public void A_plan_begins_one_interval_from_now_or_on_the_day_that_was_said()
    {
        var soon = Planned(new PlanForm("Clean it", "3", "Months", "")).Plans[0];
        var said = Planned(new PlanForm("Clean it", "2", "Weeks", "2026-03-20")).Plans[0];

        Assert.Equal((new LocalDate(2026, 6, 2), Hours.OpeningOn(new LocalDate(2026, 6, 2))), (soon.NextOn, soon.NextAt));
        Assert.Equal(new LocalDate(2026, 3, 20), said.NextOn);
    }

    [Fact]
    public void A_form_names_what_is_missing()
    {
        var refused = Assert.IsType<AssetDecision.Refused>(
            new AddPlan(Tag, 1, new PlanForm(" ", "often", "Months", ""), Next, Hours).Decide(Printer, Eric, Places, Now));

        Assert.Equal(
            new Refusal.Invalid([new FieldError(PlanFields.Title, new FieldProblem.Missing()), new FieldError(PlanFields.Count, new FieldProblem.NotA(FieldShape.Count))]),
            refused.Why);
    }

    [Fact]
    public void The_same_plan_twice_is_one()
    {
        var asset = Planned(new PlanForm("Clean it", "3", "Months", ""));

        Assert.IsType<AssetDecision.AlreadyDone>(new AddPlan(Tag, 1, new PlanForm("Clean it", "3", "Months", ""), Next, Hours).Decide(asset, Eric, Places, Now));
    }

    [Fact]
    public void A_sixth_plan_is_refused()
    {
        var asset = Enumerable.Range(1, MaintenancePlan.MostOfOneMachine).Aggregate(Printer, (planned, number) => Assert.IsType<AssetDecision.Accepted>(
            new AddPlan(Tag, planned.Version, new PlanForm($"Plan {number}", "3", "Months", ""), Next, Hours).Decide(planned, Eric, Places, Now)).After);

        Assert.Equal(
            new AssetDecision.Refused(new Refusal.TooManyPlans(MaintenancePlan.MostOfOneMachine)),
            new AddPlan(Tag, asset.Version, new PlanForm("One more", "3", "Months", ""), Next, Hours).Decide(asset, Eric, Places, Now));
    }

    [Fact]
    public void A_plan_of_the_last_of_the_month_goes_back_to_it_after_a_short_month_and_keeps_that_when_it_is_renamed()
    {
        var asset = Planned(new PlanForm("Clean it", "1", "Months", "2026-03-31"));
        asset = asset with { Plans = [asset.Plans[0].AfterTurn(asset.Meter, Next, Hours, Now + Duration.FromDays(30))] };
        Assert.Equal(new LocalDate(2026, 4, 30), asset.Plans[0].NextOn);

        var renamed = Changed(asset, PlanForm.Of(asset.Plans[0]) with { Title = "Clean it well" });

        Assert.Equal(new LocalDate(2026, 5, 31), renamed.AfterTurn(asset.Meter, Next, Hours, Now + Duration.FromDays(60)).NextOn);
    }

    [Fact]
    public void A_plan_by_pages_keeps_its_mark_when_only_its_title_changes()
    {
        var asset = Planned(new PlanForm("Clean it", "500", "Pages", ""), Counted(Printer, 1_000));
        asset = Counted(asset, 1_200);

        var renamed = Changed(asset, new PlanForm("Clean it well", "500", "Pages", ""));
        var rarer = Changed(asset, new PlanForm("Clean it", "800", "Pages", ""));

        Assert.Equal(("Clean it well", 1_500, Next), (renamed.Title, renamed.NextPages, renamed.NextCase));
        Assert.Equal(2_000, rarer.NextPages);
    }

    [Fact]
    public void A_plan_that_was_changed_is_not_changed_again_by_a_second_press()
    {
        var form = new PlanForm("Clean it", "3", "Months", "2026-04-01");
        var asset = Planned(form);
        Assert.IsType<AssetDecision.AlreadyDone>(new ChangePlan(Tag, 1, 1, form, Hours).Decide(asset, Eric, Places, Now));
        Assert.Equal(new AssetDecision.Refused(new Refusal.PlanGone()), new ChangePlan(Tag, asset.Version, 9, form, Hours).Decide(asset, Eric, Places, Now));
        Assert.IsType<AssetDecision.Refused>(new ChangePlan(Tag, 1, 1, form with { Title = "Other" }, Hours).Decide(asset, Eric, Places, Now));
    }

    [Fact]
    public void A_turn_that_was_missed_comes_once_and_the_next_lies_ahead()
    {
        var asset = Planned(new PlanForm("Clean it", "1", "Weeks", "2026-03-09"));

        var (after, repair) = new DoMaintenance(new Reports(), CaseId.Parse("REP-00003")).Decide(asset, [Dana.Id], Hours, Now + Duration.FromDays(30))!.Value;

        Assert.Equal(Next, repair.After.Id);
        Assert.Equal([Eric.Id, Dana.Id], repair.After.Watchers.AsEnumerable());
        Assert.Equal(new LocalDate(2026, 4, 6), after.Plans[0].NextOn);
        Assert.Equal(CaseId.Parse("REP-00003"), after.Plans[0].NextCase);
        Assert.Null(new DoMaintenance(new Reports(), Next).Decide(after, [], Hours, Now + Duration.FromDays(30)));
    }

    [Fact]
    public void A_plan_by_pages_is_due_when_a_reading_crosses_its_mark()
    {
        var counted = Counted(Printer, 1_000);
        var asset = Planned(new PlanForm("Clean it", "500", "Pages", ""), counted);
        Assert.Null(asset.Due);
        Assert.Null(Counted(asset, 1_499).Due);

        var crossed = Counted(asset, 2_600);
        var (after, _) = new DoMaintenance(new Reports(), Next).Decide(crossed, [], Hours, Now)!.Value;

        Assert.Equal(Now, crossed.Due?.At);
        Assert.Equal(3_000, after.Plans[0].NextPages);
        Assert.Null(after.Due);
    }

    [Fact]
    public void A_plan_by_pages_waits_for_the_first_reading_and_outlives_a_reset()
    {
        var asset = Planned(new PlanForm("Clean it", "500", "Pages", ""));
        Assert.Null(asset.Plans[0].NextPages);

        var counted = Counted(asset, 1_000);
        Assert.Equal(1_500, counted.Plans[0].NextPages);
        var reset = Assert.IsType<MeterDecision.Accepted>(new CountPages(Tag, 100, WasReset: true).Decide(Counted(counted, 1_300), Eric, Hours.Zone, Now)).After;
        Assert.Equal(200, reset.Plans[0].NextPages);
    }

    [Fact]
    public void A_retired_machine_has_nothing_due()
    {
        var asset = Planned(new PlanForm("Clean it", "1", "Weeks", ""));

        Assert.NotNull(asset.Due);
        Assert.Null((asset with { State = AssetState.Retired }).Due);
        Assert.Null(new DoMaintenance(new Reports(), Next).Decide(asset with { State = AssetState.Retired }, [], Hours, Now + Duration.FromDays(60)));
    }

    private static Asset Planned(PlanForm form, Asset? asset = null) => Assert.IsType<AssetDecision.Accepted>(
        new AddPlan(Tag, 1, form, Next, Hours).Decide(asset ?? Printer, Eric, Places, Now)).After;

    private static MaintenancePlan Changed(Asset asset, PlanForm form) =>
        Assert.IsType<AssetDecision.Accepted>(new ChangePlan(Tag, asset.Version, 1, form, Hours).Decide(asset, Eric, Places, Now)).After.Plans[0];

    private static Asset Counted(Asset asset, long pages) =>
        Assert.IsType<MeterDecision.Accepted>(new CountPages(Tag, pages).Decide(asset, Eric, Hours.Zone, Now)).After;

    private sealed class Reports : IMaintenanceReports
    {
        public FaultReport For(Asset asset, MaintenancePlan plan) => SampleRepairs.Reported.Fault with { Symptom = plan.Title };
    }
}
