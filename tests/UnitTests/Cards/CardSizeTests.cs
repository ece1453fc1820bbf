using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Cards.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Equipment.Upkeep;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Stock;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SampleLists;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

/// <summary>
/// A card weighs at most 24 KiB whatever was typed, in scripts that need one, two, three or four bytes a character. Longer than other files: it fills every card.
/// </summary>
public class CardSizeTests
{
    private const int Most = 24 * 1024;

    public static TheoryData<string> Scripts => ["\"", "\\", "{", "é", "ل", "漢", "😀", "👩‍👩‍👧‍👦", "\n-"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_form_fits(string text)
    {
        var draft = new RepairDraft(Id, Filled(text, 28_000), Filled(text, 28_000), Filled(text, 28_000));
        var card = RepairFormCard.For(
            draft,
            [
                new FieldError(RepairFields.What, new FieldProblem.TooLong(28_000, FaultReport.WhatLimit)),
                new FieldError(RepairFields.Where, new FieldProblem.TooLong(28_000, FaultReport.WhereLimit)),
                new FieldError(RepairFields.Symptom, new FieldProblem.TooLong(28_000, FaultReport.SymptomLimit)),
            ],
            Filled(text, 1_000),
            new AlreadyOpen([.. Largest(text, size: 5).Items], Emma, Morning));
        Assert.InRange(card.Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_repair_fits_with_what_was_typed_into_it(string text)
    {
        var eric = Eric with { Name = Filled(text, 200) };
        var repair = Report(Fullest(text), eric)
            .After(new AssignTechnician(Id, 1, Filled(text, AssignTechnician.TechnicianLimit)), eric)
            .After(new AskReporter(Id, 2, Filled(text, AskReporter.QuestionLimit)), eric)
            .After(new AnswerQuestion(Id, 3, Filled(text, AnswerQuestion.AnswerLimit)), eric)
            .After(new ResolveRepair(Id, 4, Filled(text, ResolveRepair.ResolutionLimit)), eric)
            .After(new ReopenRepair(Id, 5, Filled(text, ReopenRepair.StillWrongLimit)), eric)
            .After(new CommentOnRepair(Id, 6, Filled(text, CommentOnRepair.CommentLimit)), eric);
        repair = repair with { Joined = [Otto.Id], Photos = new RepairPhotos(AddPhotos.Most, 7, eric.Named, Morning) };
        var notice = new CardNotice(new Refusal.Stale(), new RepairTyped(RepairFields.Resolution, Filled(text, 28_000)));
        Assert.InRange(RepairCard.For(repair, eric, notice).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Twenty_of_the_longest_rows_fit(string text)
    {
        ImmutableArray<string> kinds = [.. Enumerable.Range(0, 30).Select(number => string.Create(CultureInfo.InvariantCulture, $"{Filled(text, 7)}{number:00}"))];
        var choices = new RepairListChoices(kinds, new OfficePlaces(-9, 900));
        Assert.InRange(RepairListCard.Open(Largest(text), RepairFilter.All, choices, first: true).Size(), 1, Most);
        Assert.InRange(RepairListCard.Open(Largest(text), RepairFilter.Of(Filled(text, RepairFilter.LongestKind), Filled(text, FaultPlace.LongestName)), choices, first: true).Size(), 1, Most);
        Assert.InRange(RepairListCard.Mine(SampleLists.Of(Largest(text)), first: true).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_hand_over_fits(string text)
    {
        var contact = new ServiceContact(Filled(text, ServiceContact.NameLimit), Filled("a", ServiceContact.MailLimit), Filled("1", ServiceContact.PhoneLimit));
        var command = new HandToSupplier(Id, 1, Filled(text, 28_000), Filled(text, 28_000));
        var errors = Assert.IsType<Refusal.Invalid>(Assert.IsType<RepairDecision.Refused>(command.Decide(Report(Fullest(text), Emma), Eric, Morning)).Why).Errors;
        Assert.InRange(SupplierCard.For(Report(Fullest(text), Emma), contact, command.Mail, command.Note, errors, Filled(text, 400)).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_longest_history_fits(string text)
    {
        var emma = Emma with { Name = Filled(text, 200) };
        var repair = Report(Fullest(text), emma);
        Assert.InRange(RepairHistoryCard.For(repair, [.. Enumerable.Repeat(repair.Last, 500)], Eric).Size(), 1, Most);
        var handed = repair.After(new HandToSupplier(Id, 1, $"{Filled("a", ServiceContact.MailLimit - 10)}@b.example", Filled(text, HandToSupplier.NoteLimit)), Eric);
        Assert.InRange(RepairHistoryCard.For(repair, [.. Enumerable.Repeat(handed.Last with { By = emma.Named }, 500)], Eric).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void As_many_photos_as_there_can_be_fit(string text)
    {
        var by = Emma.Named with { Name = Filled(text, 200) };
        var repair = Report(Fullest(text), Emma);
        var address = new Uri($"https://{new string('a', 60)}.example/photos/{new string('b', 22)}/{new string('C', 32)}");
        var photos = Enumerable.Range(1, AddPhotos.Most).Select(number => PhotoCardTests.Photo(number, by));
        Assert.InRange(PhotosCard.For(repair, [.. photos], _ => address, Morning).Size(), 1, Most);
        Assert.InRange(PhotoChoiceCard.For(Id, AddPhotos.Most, Largest(text).Items).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Any_number_of_failed_deliveries_fits(string text)
    {
        var failed = new FailedDelivery(Filled(text, 200), Filled(text, 300), Filled(text, 1_000), Morning);
        Assert.InRange(FailedDeliveriesCard.For([.. Enumerable.Repeat(failed, 500)]).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Whatever_was_said_fits_on_the_offers(string text) =>
        Assert.InRange(OffersCard.For(new Person(new PersonId("o"), Filled(text, 200), Roles.Executive), Filled(text, 28_000)).Size(), 1, Most);

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Whatever_was_said_fits_on_the_question_what_it_means(string text) =>
        Assert.InRange(ClarifyCard.For(Filled(text, 28_000), "ReportProblem", "RequestSupplies").Size(), 1, Most);

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_machine_fits(string text)
    {
        var asset = SampleAssets.Fullest(text);
        Assert.InRange(AssetCard.For(asset, Eric, Filled(text, 400)).Size(), 1, Most);
        Assert.InRange(AssetHistoryCard.For(asset.Tag, [.. Enumerable.Repeat(asset.Last with { By = Eric.Named with { Name = Filled(text, 200) }, Fields = [.. Enumerable.Repeat(AssetFields.ServiceMail, 12)] }, AssetHistoryCard.Most)]).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_longest_record_of_a_machine_fits(string text)
    {
        var fault = SampleFaults.Three[0] with { Symptom = Filled(text, PastFault.SymptomLimit), Cost = AssetFacts.HighestPrice };
        Assert.InRange(SampleFaults.Card([.. Enumerable.Repeat(fault, MachineRecord.MostFaults)]).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_form_of_a_machine_fits(string text)
    {
        var filled = Filled(text, 300);
        var form = new AssetForm
        {
            Tag = filled,
            Kind = filled,
            Model = filled,
            Building = filled,
            Floor = filled,
            Room = filled,
            Supplier = filled,
            PurchasedOn = filled,
            WarrantyUntil = filled,
            Price = filled,
            ServiceName = filled,
            ServiceMail = filled,
            ServicePhone = filled,
        };
        var errors = form.Read(new OfficePlaces(0, 9)).Errors;
        Assert.InRange(errors.Length, 12, 13);
        Assert.InRange(AssetFormCard.New(form, errors, Filled(text, 400)).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_form_of_supplies_fits(string text)
    {
        var typed = Filled(text, SupplyFormLine.TypedLimit);
        var items = Enumerable.Range(0, 3 * SupplyForm.MostLines).Select(number => SampleForms.Paper with
        {
            Code = ItemCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{new string('W', 18)}{number:00}")),
            Facts = SampleForms.Paper.Facts with { Name = Filled(text, ItemFacts.NameLimit), Unit = Filled(text, ItemFacts.UnitLimit), Pack = Filled(text, ItemFacts.UnitLimit) },
        }).ToArray();
        var preview = SampleForms.Preview with
        {
            Items = items.ToDictionary(item => item.Code),
            CostCentre = Filled(text, 200),
            Ruling = new PolicyRuling(ApprovalLevel.OfficeManager, PolicyRule.OverBudget, 1_000_000),
            Approvers = [Filled(text, 200), Filled(text, 200)],
            Asked = 3,
        };
        SupplyFormLine[] kinds =
        [
            new(typed, "9999999", InPacks: true, items[0].Code, []),
            new(typed, "9999999", InPacks: true, Item: null, []),
            new(typed, "9999999", InPacks: true, Item: null, [items[0].Code, items[1].Code, items[2].Code]),
        ];
        Assert.All(kinds, line =>
        {
            var form = new SupplyForm
            {
                Lines = [.. Enumerable.Range(0, SupplyForm.MostLines).Select(number => line with
                {
                    Item = line.Item is null ? null : items[number].Code,
                    Candidates = line.IsDoubtful ? [items[3 * number].Code, items[(3 * number) + 1].Code, items[(3 * number) + 2].Code] : [],
                })],
                Place = Filled(text, SupplyFields.PlaceLimit * 3 / 2),
                NeededBy = Filled(text, 20),
                Note = Filled(text, SupplyFields.NoteLimit * 3 / 2),
            };
            var draft = new SupplyDraft(SampleForms.Id, form, Filled(text, SupplyFields.MoreLimit * 3 / 2));
            Assert.InRange(SupplyFormCard.For(draft, preview, form.Read(preview.Items, preview.Today).Errors, Filled(text, 400)).Size(), 1, Most);
        });
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Any_number_of_bad_lines_fits(string text)
    {
        var problem = new ImportProblem.UnknownColumn(2_000, Filled(text, 1_000));
        Assert.InRange(ImportCard.Preview(SampleAssets.Import, SampleAssets.Preview with { Problems = [.. Enumerable.Repeat(problem, 2_000)] }, Eric).Size(), 1, Most);
        Assert.InRange(ReadingsCard.For(SampleAssets.Taken with { Problems = [.. Enumerable.Repeat(problem, 2_000)] }, Eric).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_longest_pasted_list_comes_back_on_its_card(string text) =>
        Assert.All(Enum.GetValues<ImportSubject>(), of => Assert.InRange(ImportCard.Ask(Filled(text, ImportCard.ListLimit), Filled(text, 400), of).Size(), 1, Most));

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_longest_order_fits_on_each_of_its_cards(string text)
    {
        var long1 = Filled(text, ItemFacts.NameLimit);
        var line = SampleOrders.Proposed.Lines[0] with { Name = long1, Unit = Filled(text, ItemFacts.UnitLimit), Pack = Filled(text, ItemFacts.UnitLimit), Place = Filled(text, Shelf.PlaceLimit), NewPrice = 99.99m };
        var order = SampleOrders.Ordered with
        {
            Supplier = Filled(text, ItemFacts.SupplierLimit),
            Lines = [.. Enumerable.Range(0, PurchaseOrder.MostLines).Select(i => line with { Item = ItemCode.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"WWWWWWWWWWWWWWWW-{i:D3}")) })],
            Minimum = 10_000m,
            FillUps = [.. Enumerable.Repeat(line, 4)],
        };
        foreach (var state in Enum.GetValues<OrderState>())
        {
            Assert.InRange(OrderCard.For(new OrderView(order with { State = state }, Eric, SampleOrders.Rules, SampleOrders.Today.PlusDays(30)), new OrderNotice(new OrderRefusal.Stale())).Size(), 1, Most);
        }

        Assert.InRange(ReceiptCard.For(order, Receipt.OfAll(order), new OrderRefusal.NothingCame()).Size(), 1, Most);
        var part = new OrderPart(line.Item, long1, line.Pack, 9_999, line.Place);
        Assert.InRange(OrderHistoryCard.For(order, [.. Enumerable.Repeat(order.Last with { What = OrderAction.Received, Parts = [.. Enumerable.Repeat(part, 10)] }, 30)]).Size(), 1, Most);
        Assert.InRange(OrderListCard.For(new Page<OrderListItem>([.. Enumerable.Repeat(OrderListItem.Of(order), OrderListCard.PageSize)], "x"), isOpen: true, first: true, SampleOrders.Today).Size(), 1, Most);
        var item = SampleOrders.Paper with { Facts = SampleOrders.Paper.Facts with { Name = long1, Unit = line.Unit } };
        Assert.InRange(CoverCard.For([.. Enumerable.Repeat(Cover.Of(item, SampleOrders.Rules, SampleOrders.Wednesday), 500)], SampleOrders.Rules).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Twenty_of_the_longest_machines_fit(string text)
    {
        var page = new Page<AssetListItem>([.. Enumerable.Range(0, 20).Select(i => AssetListItem.Of(SampleAssets.Fullest(text, i)))], new string('W', 20));
        Assert.InRange(AssetListCard.For(new AssetList.OfKind(Filled(text, AssetFacts.KindLimit)), page, first: true).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Twenty_of_the_longest_items_fit(string text)
    {
        ImmutableArray<StockItem> items = [.. Enumerable.Range(0, StockListCard.PageSize).Select(i => SampleStock.Fullest(text, i))];
        Assert.InRange(StockListCard.For(new StockView.Listed(StockList.Kept, new Page<StockItem>(items, new string('W', 20)), IsFirst: true)).Size(), 1, Most);
        Assert.InRange(StockListCard.For(new StockView.Found(Filled(text, 1_000), [.. items, .. items])).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_item_fits(string text)
    {
        var item = SampleStock.Fullest(text);
        var line = SampleStock.Lines[1] with { Place = Filled(text, Shelf.PlaceLimit), Why = Filled(text, StockFields.WhyLimit), Case = Id, Reserved = -999_999, By = Eric.Named with { Name = Filled(text, 200) } };
        Assert.InRange(ItemCard.For(item, [line, line, line], Eric, SampleStock.Once, Filled(text, 400)).Size(), 1, Most);
        Assert.InRange(ItemCard.For(item, [], Emma, SampleStock.Once).Size(), 1, Most);
        Assert.InRange(LedgerCard.For(item, [.. Enumerable.Repeat(line, LedgerCard.Most)], Eric).Size(), 1, Most);
        Assert.InRange(WhichItemCard.Ask(Filled(text, 1_000), Filled(text, 28_000), [item, item, item]).Size(), 1, Most);
        Assert.InRange(WhichItemCard.None(Filled(text, 28_000), Eric).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_step_and_form_of_an_item_fit(string text)
    {
        var filled = Filled(text, 400);
        var form = new ItemForm
        {
            Code = filled,
            Name = filled,
            Unit = filled,
            Pack = filled,
            PackSize = filled,
            Synonyms = filled,
            ReorderPoint = filled,
            Target = filled,
            Supplier = filled,
            SupplierMail = filled,
            Price = filled,
            LeadDays = filled,
        };
        Assert.InRange(ItemFormCard.New(form, form.Read().Errors, filled, SampleStock.Fullest(text)).Size(), 1, Most);
        Assert.All(StockTyped.Steps, verb => Assert.InRange(
            StockStepCard.For(
                new StockTyped(verb, filled, filled, filled, filled),
                SampleStock.Once,
                SampleStock.Toner.Code,
                SampleStock.Fullest(text),
                new StockRefusal.Invalid(
                [
                    new FieldError(StockFields.Quantity, new FieldProblem.NotA(FieldShape.CountOrNone)),
                    new FieldError(StockFields.Place, new FieldProblem.TooLong(400, 60)),
                    new FieldError(StockFields.Why, new FieldProblem.TooLong(400, 300)),
                ]),
                filled).Size(),
            1,
            Most));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_longest_guide_fits_for_everybody(string text)
    {
        var guide = new Guide(
            new GuideKey("coffee machine", SymptomCategory.ErrorCode), [.. Enumerable.Repeat(Filled(text, Guide.StepLimit), Guide.MostSteps)], IsEdited: true);
        var draft = new RepairDraft(Id, Filled(text, FaultReport.WhatLimit), Filled(text, FaultReport.WhereLimit), Filled(text, GuideCard.LongestSymptom));
        Assert.InRange(GuideCard.For(new OfferedGuide(guide, AssetTag.Parse("PRN-3F-01"), HelpedLast: 11), draft).Size(), 1, Most);
        Assert.InRange(GuideEditCard.For(guide, Eric, new Refusal.Stale(), Filled(text, 28_000)).Size(), 1, Most);
    }

    [Fact]
    public void The_longest_list_of_guides_fits()
    {
        var guide = new Guide(new GuideKey("multifunction coffee machine x", SymptomCategory.Offline), ["Wait."], IsEdited: true, Helped: 12_345);
        Assert.InRange(GuideListCard.For([.. Enumerable.Repeat(guide, 500)]).Size(), 1, Most);
    }

    private static FaultReport Fullest(string text) => new(
        Filled(text, FaultReport.WhatLimit), Filled(text, FaultReport.WhereLimit), Filled(text, FaultReport.SymptomLimit), Urgency.Urgent);
}
