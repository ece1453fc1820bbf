using BackOffice.Cards.Equipment;
using BackOffice.Cards.Equipment.Upkeep;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SampleAssets;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Cards;

public class AssetCardTests
{
    [Fact]
    public void The_back_office_sees_all_facts() => Snapshot.MatchCard(AssetCard.For(Printer, Eric));

    [Fact]
    public void An_employee_sees_where_it_is_and_can_report_it() => Snapshot.MatchCard(AssetCard.For(Printer, Emma));

    [Fact]
    public void A_retired_machine_can_only_come_back() => Snapshot.MatchCard(AssetCard.For(Kettle, Eric));

    [Fact]
    public void A_tag_that_is_taken_shows_what_has_it() => Snapshot.MatchCard(AssetCard.For(Printer, Dana, AssetSentences.TagTaken(Printer)));

    [Fact]
    public void An_empty_form() => Snapshot.MatchCard(AssetFormCard.New(new AssetForm()));

    [Fact]
    public void A_form_names_what_is_wrong_and_keeps_what_was_typed()
    {
        var form = Form with { Tag = "HELP", Floor = "99", WarrantyUntil = "soon", ServiceMail = "Sam" };
        Snapshot.MatchCard(AssetFormCard.New(form, form.Read(new BackOffice.Domain.Office.OfficePlaces(0, 9)).Errors));
    }

    [Fact]
    public void An_edit_that_was_overtaken() =>
        Snapshot.MatchCard(AssetFormCard.Edit(Tag, 2, Form, [], AssetSentences.ChangedMeanwhile(Printer, Dana)));

    [Fact]
    public void The_register_with_more_to_come() => Snapshot.MatchCard(AssetListCard.For(new AssetList.All(), SomeAssets, first: true));

    [Fact]
    public void An_empty_register() => Snapshot.MatchCard(AssetListCard.For(new AssetList.All(), new Page<AssetListItem>([], null), first: true));

    [Fact]
    public void Nothing_of_a_kind() => Snapshot.MatchCard(AssetListCard.For(new AssetList.OfKind("kettle"), new Page<AssetListItem>([], null), first: true));

    [Fact]
    public void A_history() => Snapshot.MatchCard(AssetHistoryCard.For(
        Tag,
        [
            Printer.Last with { Number = 9, What = AssetAction.Edited, Fields = [AssetFields.Room, AssetFields.Price] },
            Printer.Last with { Number = 8, What = AssetAction.PutInUse, By = Dana.Named },
        ]));

    [Fact]
    public void A_tag_that_nobody_knows() => Snapshot.MatchCard(UnknownAssetCard.For(Tag, Eric));

    [Fact]
    public void A_link_to_labels() => Snapshot.MatchCard(
        LabelsCard.For(new LabelScope(Kind: "printer"), new Uri("https://office.example/labels/x"), SampleRepairs.Morning));

    [Fact]
    public void How_to_import() => Snapshot.MatchCard(ImportCard.Ask());

    [Fact]
    public void What_an_import_would_change() => Snapshot.MatchCard(ImportCard.Preview(SampleAssets.Import, Preview, Eric));

    [Fact]
    public void What_became_of_a_list_of_counters() => Snapshot.MatchCard(ReadingsCard.For(Taken, Eric));

    [Fact]
    public void An_import_under_way() => Snapshot.MatchCard(ImportCard.Running(SampleAssets.Import, new ImportProgress(ImportSubject.Equipment, 2_000, 800), Eric));

    [Fact]
    public void An_import_whose_register_has_changed_meanwhile() => Snapshot.MatchCard(ImportCard.Running(
        SampleAssets.Import,
        new ImportProgress(ImportSubject.Equipment, 2_000, 0) { Refused = [new ImportProblem.Retired(9, SampleAssets.Kettle.Tag.Value), new ImportProblem.Overtaken(12, SampleAssets.Printer.Tag.Value)] },
        Eric));

    [Fact]
    public void A_machine_that_is_looked_after() => Snapshot.MatchCard(AssetCard.For(Kept, Eric));

    [Fact]
    public void The_plans_of_a_machine() => Snapshot.MatchCard(PlansCard.For(Kept, PlanForm.Empty));

    [Fact]
    public void A_plan_that_is_changed() => Snapshot.MatchCard(PlansCard.For(Kept, PlanForm.Of(Kept.Plans[0]), changes: Kept.Plans[0].Number));

    [Fact]
    public void What_a_machine_printed() => Snapshot.MatchCard(UsageCard.For(Tag, Months, Readings));
}
