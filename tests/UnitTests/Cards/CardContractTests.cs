using AdaptiveCards;
using BackOffice.Cards.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Equipment.Upkeep;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Interviews;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using BackOffice.UnitTests.Interviews;
using BackOffice.UnitTests.Samples;
using Newtonsoft.Json.Linq;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

/// <summary>What Teams and the Agents Playground need of every card.</summary>
public class CardContractTests
{
    private static readonly AdaptiveCard[] All =
    [
        RepairFormCard.For(new RepairDraft(Id)),
        RepairFormCard.For(new RepairDraft(Id, "Printer"), [new FieldError(RepairFields.Where, new FieldProblem.Missing())]),
        RepairFormCard.For(MeTooCardTests.Draft, already: MeTooCardTests.Already(Otto, MeTooCardTests.Open)),
        GuideCard.For(new OfferedGuide(GuideCardTests.Jammed), GuideCardTests.Draft),
        GuideCard.Solved(),
        GuideListCard.For(GuideCardTests.Some),
        GuideEditCard.For(GuideCardTests.Jammed, Eric),
        RepairFormCard.Discarded(),
        RepairCard.For(Reported, Emma),
        RepairCard.For(Report(Jam, Eric), Eric),
        RepairCard.For(Waiting, Emma),
        RepairCard.For(Resolved, Emma),
        RepairCard.For(Assigned, Dana, new CardNotice(new Refusal.Stale(), new RepairTyped(RepairFields.Resolution, "Off and on."))),
        RepairCard.For(SampleStates.In(RepairState.WaitingForParts, Emma), Eric),
        RepairCard.For(
            Reported,
            Eric,
            new CardNotice(
                new Refusal.Invalid([new FieldError(RepairFields.Expected, new FieldProblem.Missing())]), new RepairTyped(RepairFields.Part, "Roller"))),
        SupplierCard.For(Reported, new ServiceContact("CopyCare", "service@example.com", "+49 30 1234567"), "service@example.com"),
        RepairCard.For(Commented, Otto),
        RepairCard.For(PhotoCardTests.Photographed, Emma),
        PhotoCardTests.Shown([PhotoCardTests.Photo(1, Emma.Named)]),
        PhotoCardTests.Choice(count: 2),
        PhotoChoiceCard.Answered(PhotoSentences.ThrownAway()),
        PhotosCard.None(Id),
        PhotosCard.NoAddress(Id),
        RepairCard.For(Resolved.JoinedBy(Otto), Otto),
        RepairCard.Moved(Reported),
        RepairListCard.Open(SampleLists.Some, RepairFilter.All, SampleLists.Choices, first: true),
        RepairListCard.Open(SampleLists.None, new RepairFilter("printer", "floor 3"), SampleLists.Choices, first: true),
        RepairListCard.Mine(SampleLists.NoneOfMine, first: true),
        SupplierCard.Left(Id),
        RepairCard.NotYours(Reported),
        RepairHistoryCard.For(Closed, [Reported.Last, Closed.Last], Eric),
        AssetCard.For(SampleAssets.Printer, Eric),
        AssetCard.For(SampleAssets.Printer, Emma),
        AssetCard.For(SampleAssets.Kettle, Eric, "It was retired."),
        AssetFormCard.New(new AssetForm()),
        AssetFormCard.New(new AssetForm { PurchasedOn = "soon" }, [new FieldError(AssetFields.PurchasedOn, new FieldProblem.NotA(FieldShape.Date))]),
        AssetFormCard.Edit(SampleAssets.Tag, 1, SampleAssets.Form),
        AssetFormCard.Discarded(),
        AssetListCard.For(new AssetList.All(), SampleAssets.SomeAssets, first: true),
        AssetListCard.For(new AssetList.Retired(), SampleAssets.SomeAssets, first: true),
        AssetHistoryCard.For(SampleAssets.Tag, [SampleAssets.Printer.Last]),
        UnknownAssetCard.For(SampleAssets.Tag, Eric),
        SampleFaults.Card([]),
        SampleFaults.Card(SampleFaults.Three),
        LabelsCard.For(new LabelScope(Kind: "printer"), new Uri("https://office.example/labels/x"), SampleRepairs.Morning),
        LabelsCard.NoAddress(),
        PlansCard.For(SampleAssets.Kept, PlanForm.Empty, [new FieldError(PlanFields.Title, new FieldProblem.Missing())], "It changed."),
        UsageCard.For(SampleAssets.Tag, SampleAssets.Months, SampleAssets.Readings),
        ImportCard.Ask(),
        ImportCard.Ask("tag", "There is nothing in it."),
        ImportCard.Preview(SampleAssets.Import, SampleAssets.Preview, Eric),
        ReadingsCard.For(SampleAssets.Taken, Eric),
        ImportCard.Running(SampleAssets.Import, new ImportProgress(ImportSubject.Equipment, 2_000, 800), Eric),
        ImportCard.Running(SampleAssets.Import, new ImportProgress(ImportSubject.Equipment, 2_000, 0), Eric),
        ImportCard.Ask("code", "There is nothing in it.", ImportSubject.Stock),
        ImportCard.Ask("code", "There is nothing in it.", ImportSubject.Positions),
        ImportCard.Left(),
        CountSheetCard.For(SampleCounts.Sheet, SampleCounts.View with { Page = 1, Pages = 3 }),
        CountDifferencesCard.For(SampleCounts.Compared, SampleCounts.Differences, ReasonsGiven.None),
        CountDoneCard.For(SampleCounts.Done, SampleCounts.Cabinet, Eric),
        CountDoneCard.Left(),
        CountDoneCard.Gone(),
        CountPlacesCard.For(["Cabinet 1"], counted: "paper 12"),
        CountDoubtsCard.For(SampleCounts.Sheet, [], ["unicorns"]),
        ShrinkageCard.For(new NodaTime.YearMonth(2026, 11), SampleCounts.Months, hasNext: true),
        StockListCard.For(new StockView.Listed(StockList.Kept, SampleStock.Some, IsFirst: true)),
        StockListCard.For(new StockView.Listed(StockList.Low, new Page<StockItem>([], null), IsFirst: true)),
        StockListCard.For(new StockView.Found("toner", [SampleStock.Toner])),
        StockListCard.NotYours(),
        ItemCard.For(SampleStock.Toner, SampleStock.Lines, Eric, SampleStock.Once),
        ItemCard.For(SampleStock.Old, [], Eric, SampleStock.Once, "It is no longer kept."),
        ItemCard.For(SampleStock.Toner, [], Emma, SampleStock.Once),
        .. StockTyped.Steps.Select(verb => StockStepCard.For(new StockTyped(verb), SampleStock.Once, SampleStock.Toner.Code, SampleStock.Toner)),
        ItemFormCard.New(new ItemForm()),
        ItemFormCard.New(SampleStock.PaperForm, taken: SampleStock.Paper),
        ItemFormCard.Edit(SampleStock.Paper.Code, 1, SampleStock.PaperForm),
        ItemFormCard.Discarded(),
        LedgerCard.For(SampleStock.Toner, SampleStock.Lines, Eric),
        WhichItemCard.Ask("toner", "how much toner do we have", [SampleStock.Toner, SampleStock.Paper]),
        WhichItemCard.None("dragons", Eric),
        OrderCard.For(new OrderView(SampleOrders.Proposed, Eric, SampleOrders.Rules, SampleOrders.Today)),
        OrderCard.For(new OrderView(SampleOrders.Approved, Eric, SampleOrders.Rules, SampleOrders.Today)),
        OrderCard.For(new OrderView(SampleOrders.Ordered, Dana, SampleOrders.Rules, SampleOrders.Today), new OrderNotice(new OrderRefusal.WrongState())),
        OrderCard.Moved(SampleOrders.Ordered),
        OrderCard.NotYours(SampleOrders.Ordered),
        ReceiptCard.For(SampleOrders.Ordered, Receipt.OfAll(SampleOrders.Ordered)),
        OrderHistoryCard.For(SampleOrders.Ordered, [SampleOrders.Ordered.Last]),
        OrderListCard.For(new Page<OrderListItem>(SampleOrders.List, "x"), isOpen: true, first: true, SampleOrders.Today),
        CoverCard.For([Cover.Of(SampleOrders.Paper, SampleOrders.Rules, SampleOrders.Wednesday)], SampleOrders.Rules),
        LevelsCard.For(Cover.Of(SampleOrders.Paper, SampleOrders.Rules, SampleOrders.Wednesday), 12, new StockLevels(20, 80), SampleOrders.Rules),
        PlainDeliveryCard.For(SampleOrders.Paper, "5", string.Empty, "once"),
        DeliveryBookedCard.For(SampleOrders.Paper, 5, "Cabinet 1"),
        SupplyFormCard.For(new SupplyDraft(SampleForms.Id, SampleForms.Mixed), SampleForms.Preview),
        SupplyFormCard.For(new SupplyDraft(SampleForms.Id, new SupplyForm()), SampleForms.Free),
        SupplyFormCard.Discarded(),
        .. InterviewCards(),
        WelcomeCard.For(Eric),
        HelpCard.For(Eric),
        HelpCard.For(Hana),
        OffersCard.For(Emma, "hm"),
        ClarifyCard.For("hm", "ReportProblem", "RequestSupplies"),
        ClarifyCard.Answered("hm", "ReportProblem"),
        FailureCard.For(TroubleSentences.Bug("4F7K2"), "4F7K2"),
        FailedDeliveriesCard.For([]),
    ];

    private static AdaptiveCard[] InterviewCards()
    {
        var (over, scored) = (SampleInterviews.Over, SampleInterviews.Scored);
        return
        [
            InterviewFormCard.For(SampleOffers.Empty, []),
            InterviewFormCard.For(SampleOffers.Draft, [SampleInterviews.AnalystPosition], [new FieldError(InterviewFields.Mail, new FieldProblem.Missing())]),
            InterviewFormCard.Discarded(),
            WhoCard.For(SampleOffers.Draft with { Seats = [new DraftSeat(SampleOffers.Ten("Name "))] }, [new AskedName("Bo", [])]),
            SlotsCard.For(SampleOffers.Five),
            SlotsCard.For(SampleOffers.None),
            InterviewCard.For(SampleOffers.View(SampleInterviews.Proposed, Emma)),
            InterviewCard.For(SampleOffers.View(SampleInterviews.Waiting, Hana)),
            InterviewCard.For(SampleOffers.View(SampleInterviews.Held, Emma)),
            InterviewCard.For(SampleOffers.View(SampleInterviews.Booked, Emma)),
            InterviewCard.For(SampleOffers.View(over, Hana, "12:00", 0)),
            InterviewCard.For(SampleOffers.View(scored with { RoundsLeft = 1 }, Hana, "12:00", 0)),
            CancelInterviewCard.For(SampleOffers.View(SampleInterviews.Booked, Emma)),
            SwapInterviewerCard.For(SampleOffers.View(SampleInterviews.Booked, Emma)),
            RejectCandidateCard.For(SampleOffers.View(over, Hana), "Dear Jane"),
            ScorecardCard.For(SampleOffers.View(over, SampleInterviews.Sam)),
            InterviewListCard.For(new Page<InterviewListItem>([InterviewListItem.Of(over)], "x"), isOwn: true, first: true, Panel.Berlin, SampleInterviews.Monday),
            InterviewHistoryCard.For(over, [over.Last], Panel.Berlin),
            TodayCard.For([InterviewListItem.Of(over)], [], Panel.Tuesday, Panel.Berlin),
            PositionListCard.For([SampleInterviews.AnalystPosition]),
            PositionCard.For(SampleInterviews.AnalystPosition, mayEdit: true),
            PositionFormCard.For(SampleInterviews.Analyst, seen: 1),
        ];
    }

    [Fact]
    public void Every_card_is_of_version_1_5_and_can_be_said_in_words() => Assert.All(All, card =>
    {
        Assert.Equal("1.5", (string?)card.Json()["version"]);
        Assert.NotEmpty((string?)card.Json()["fallbackText"] ?? string.Empty);
    });

    // But for the rows of a list, which would make it too heavy: their numbers can be written instead. And but for the button that only
    // takes in what sending takes in as well.
    [Fact]
    public void Every_button_falls_back_to_a_plain_submit_of_the_same_data() => Assert.All(All.SelectMany(card => card.Json().OfType("Action.Execute")).Where(IsNoRow), action =>
    {
        var fallback = Assert.IsType<JObject>(action["fallback"]);
        Assert.Equal("Action.Submit", (string?)fallback["type"]);
        Assert.Equal((string?)action["title"], (string?)fallback["title"]);
        Assert.True(JToken.DeepEquals(action["data"], fallback["data"]));
        Assert.False(((JObject)action["data"]!).ContainsKey("msteams"));
    });

    [Fact]
    public void Titles_of_buttons_are_short() => Assert.All(
        InterviewCards().SelectMany(card => card.Json().DescendantsAndSelf().OfType<JObject>())
            .Where(item => ((string?)item["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true && item.Parent is not JProperty { Name: "selectAction" }),
        action => Assert.InRange(((string)action["title"]!).Length, 1, 16));

    private static bool IsNoRow(JObject action) =>
        action.Parent is not JProperty { Name: "selectAction" } && (string?)action["verb"] != BackOffice.Cards.Verbs.AddSupplies;

    [Fact]
    public void Every_input_has_a_label_and_an_id_of_its_own() => Assert.All(All, card =>
    {
        var inputs = card.Json().OfType("Input.Text").Concat(card.Json().OfType("Input.ChoiceSet")).Concat(card.Json().OfType("Input.Date")).ToList();
        Assert.All(inputs, input => Assert.NotEmpty((string?)input["label"] ?? string.Empty));
        Assert.Distinct(inputs.Select(input => (string)input["id"]!), StringComparer.Ordinal);
    });

    [Fact]
    public void No_row_has_more_buttons_than_a_phone_shows() => Assert.All(
        All.SelectMany(card => card.Json().DescendantsAndSelf().OfType<JObject>()).Select(item => item["actions"]).OfType<JArray>(),
        actions => Assert.InRange(actions.Count, 1, 4));

    [Fact]
    public void Only_elements_that_the_playground_shows_are_used() => Assert.All(
        All.SelectMany(card => card.Json().DescendantsAndSelf().OfType<JObject>()).Select(item => (string?)item["type"]).OfType<string>(),
        type => Assert.True(
            type is "AdaptiveCard" or "Chart.VerticalBar" or "ProgressBar" or "TextBlock" or "RichTextBlock" or "TextRun" or "Container" or "ColumnSet" or "Column" or "ActionSet"
                or "Image" or "Input.Text" or "Input.Date" or "Input.ChoiceSet" or "Action.Execute" or "Action.Submit" or "Action.ShowCard" or "Action.OpenUrl"
                or "Table" or "TableRow" or "TableCell" or "Input.Toggle" or "Action.ToggleVisibility",
            type));
}
