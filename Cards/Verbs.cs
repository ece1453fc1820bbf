namespace BackOffice.Cards;

/// <summary>
/// What buttons ask for. Longer than other files: a list, in which one sees that no two verbs are alike. A verb travels as the verb of Action.Execute, and in the data for clients that only know Action.Submit.
/// </summary>
public static class Verbs
{
    /// <summary>The form is sent.</summary>
    public const string Report = "repair.report";

    /// <summary>The form is put away, since its trouble is that of <see cref="CardData.Joins"/>.</summary>
    public const string Join = "repair.join";

    /// <summary>The form is thrown away.</summary>
    public const string Discard = "repair.discard";

    public const string Start = "repair.start";
    public const string Assign = "repair.assign";
    /// <summary>Somebody of the back office repairs it themselves.</summary>
    public const string Take = "repair.take";

    public const string Urgency = "repair.urgency";
    public const string Visit = "repair.visit";
    public const string WaitForParts = "repair.parts";

    /// <summary>The card is wanted on which a repair is handed to a service.</summary>
    public const string Contact = "repair.contact";

    /// <summary>That card is put away.</summary>
    public const string LeaveContact = "repair.contact.leave";

    public const string HandOver = "repair.supplier";
    public const string ReceiveParts = "repair.arrived";
    public const string Ask = "repair.ask";
    public const string Answer = "repair.answer";
    public const string Resolve = "repair.resolve";
    public const string Confirm = "repair.confirm";
    public const string Reopen = "repair.reopen";
    public const string Close = "repair.close";
    public const string Withdraw = "repair.withdraw";
    public const string Comment = "repair.comment";

    /// <summary>The pictures of a repair are wanted.</summary>
    public const string Photos = "repair.photos";

    /// <summary>The pictures of the form in the data are about the case in the data.</summary>
    public const string ChoosePhoto = "photo.choose";

    /// <summary>The pictures of the form in the data are about something new.</summary>
    public const string NewWithPhoto = "photo.new";

    /// <summary>The pictures of the form in the data are about nothing.</summary>
    public const string ForgetPhoto = "photo.forget";

    /// <summary>The card of a listed repair is wanted in the chat.</summary>
    public const string Show = "repair.show";

    public const string History = "repair.history";

    /// <summary>The form of supplies is sent.</summary>
    public const string RequestSupplies = "supplies.request";

    /// <summary>What was written into "something else" is taken into the form.</summary>
    public const string AddSupplies = "supplies.more";

    /// <summary>The form is thrown away.</summary>
    public const string DiscardSupplies = "supplies.discard";

    /// <summary>A new form; the data may carry the number of a request to begin with what that one held.</summary>
    public const string NewSupplies = "supplies.new";

    public const string ShowSupplies = "supplies.show";
    public const string SuppliesHistory = "supplies.history";
    public const string ApproveSupplies = "supplies.approve";

    /// <summary>As much of each line as its field says.</summary>
    public const string ApproveSuppliesInPart = "supplies.approve.part";

    public const string RejectSupplies = "supplies.reject";
    public const string AskAboutSupplies = "supplies.ask";
    public const string AnswerAboutSupplies = "supplies.answer";
    public const string WithdrawSupplies = "supplies.withdraw";
    public const string IssueSupplies = "supplies.issue";

    /// <summary>As much of each line as its field says.</summary>
    public const string IssueSomeSupplies = "supplies.issue.some";

    public const string DropRestOfSupplies = "supplies.drop";
    public const string ReceivedSupplies = "supplies.received";

    /// <summary>What waits for the reader's decision.</summary>
    public const string ListApprovals = "approvals.list";

    /// <summary>All the small ones of the list, see <see cref="CardData.Others"/>, are approved.</summary>
    public const string ApproveSmall = "approvals.small";

    /// <summary>The card on which somebody has another decide for them.</summary>
    public const string ShowDelegation = "approvals.delegation";

    public const string Delegate = "approvals.delegate";
    public const string EndDelegation = "approvals.delegation.end";

    /// <summary>What is to be handed over, place by place.</summary>
    public const string PickList = "supplies.pick";

    /// <summary>What cost centres were handed in a month.</summary>
    public const string SuppliesUsed = "supplies.used";

    /// <summary>A new form. The data may carry fields that are known already, under the names of the form's inputs.</summary>
    public const string New = "repair.new";

    /// <summary>A page of all open repairs; <see cref="CardData.After"/> says which.</summary>
    public const string ListOpen = "repairs.open";

    /// <summary>
    /// Some of the open repairs in the place of the list that is shown: <see cref="CardData.After"/> says which page, the fields
    /// <see cref="Domain.Repairs.RepairFields.OfKind"/> and <see cref="Domain.Repairs.RepairFields.AtPlace"/> say of which.
    /// </summary>
    public const string FilterOpen = "repairs.filter";

    /// <summary>A page of what the person reported; <see cref="CardData.After"/> says which.</summary>
    public const string ListMine = "repairs.mine";

    /// <summary>Says what <see cref="CardData.Said"/> means: <see cref="CardData.Intent"/>.</summary>
    public const string Meant = "meant";

    /// <summary>The guide has helped: no form is needed.</summary>
    public const string GuideHelped = "guide.helped";

    /// <summary>The guide has not helped: the form takes its place.</summary>
    public const string GuideFailed = "guide.failed";

    /// <summary>A further page of the guides; <see cref="CardData.Place"/> says where it begins.</summary>
    /// <summary>Shows the guide for what is wrong, in the place of the form.</summary>
    public const string GuideOffer = "guide.offer";

    public const string GuideList = "guides";

    public const string GuideShow = "guide.show";
    public const string GuideSave = "guide.save";

    /// <summary>A step comes one place earlier; <see cref="CardData.Place"/> says which.</summary>
    public const string GuideUp = "guide.up";

    /// <summary>The guide is what came with the product again.</summary>
    public const string GuideRestore = "guide.restore";

    public const string Help = "help";
    public const string FailedDeliveries = "deliveries.failed";

    /// <summary>A page of the register; <see cref="CardData.After"/> says which, and the field "kind" of what kind.</summary>
    public const string ListAssets = "assets.list";

    public const string ListRetiredAssets = "assets.retired";

    /// <summary>The card of a machine is wanted in the chat.</summary>
    public const string ShowAsset = "asset.show";

    /// <summary>A form for a new machine.</summary>
    public const string NewAsset = "asset.new";

    /// <summary>The form for a new machine is sent.</summary>
    public const string AddAsset = "asset.add";

    /// <summary>The card of a machine becomes a form.</summary>
    public const string EditAsset = "asset.edit";

    /// <summary>The form of a machine is sent.</summary>
    public const string SaveAsset = "asset.save";

    /// <summary>A form is left without sending it.</summary>
    public const string LeaveAssetForm = "asset.leave";

    public const string RetireAsset = "asset.retire";
    public const string ReinstateAsset = "asset.reinstate";
    public const string PutAssetOutOfOrder = "asset.outOfOrder";
    public const string PutAssetBackInUse = "asset.inUse";
    public const string AssetHistory = "asset.history";

    /// <summary>How a machine has done.</summary>
    public const string MachineRecord = "asset.record";

    /// <summary>A form to report a problem with the machine.</summary>
    public const string ReportAsset = "asset.report";

    /// <summary>A link to labels: of the machine in the data, of the kind in the field "kind", or of all.</summary>
    public const string PrintLabels = "assets.labels";

    /// <summary>A pasted list of machines or items is to be looked at.</summary>
    public const string PreviewImport = "import.preview";

    /// <summary>The list that was looked at is imported.</summary>
    public const string RunImport = "import.run";

    /// <summary>No list is imported.</summary>
    public const string LeaveImport = "import.leave";

    /// <summary>A place is counted: the field "place" says which; <see cref="CardData.Said"/> what was counted already.</summary>
    public const string OpenCount = "count.open";

    /// <summary>Another page of the sheet; <see cref="CardData.Place"/> says which, from 0.</summary>
    public const string CountPage = "count.page";

    /// <summary>What was counted is set against what is known.</summary>
    public const string CompareCount = "count.compare";

    /// <summary>The differences are posted; <see cref="CardData.Version"/> says which comparison showed them.</summary>
    public const string ConfirmCount = "count.confirm";

    /// <summary>The sheet is thrown away.</summary>
    public const string LeaveCount = "count.leave";

    /// <summary>Which items were meant by what was counted in words.</summary>
    public const string ChooseCounted = "count.choose";

    /// <summary>What counts found missing; <see cref="CardData.After"/> says in which month.</summary>
    public const string ShowShrinkage = "shrinkage.show";

    /// <summary>What a machine printed.</summary>
    public const string AssetUsage = "asset.usage";

    /// <summary>The plans of a machine.</summary>
    public const string ShowPlans = "plans.show";

    public const string AddPlan = "plans.add";

    /// <summary>Opens the form of a plan; <see cref="CardData.Plan"/> says of which.</summary>
    public const string EditPlan = "plans.edit";

    /// <summary><see cref="CardData.Plan"/> says which.</summary>
    public const string ChangePlan = "plans.change";

    /// <summary><see cref="CardData.Plan"/> says which.</summary>
    public const string RemovePlan = "plans.remove";

    /// <summary>A page of the stock; <see cref="CardData.After"/> says which.</summary>
    public const string ListStock = "stock.list";

    /// <summary>Its first page is wanted as a card of its own.</summary>
    public const string OpenStock = "stock.open";

    public const string ListLowStock = "stock.low";
    public const string ListRetiredItems = "stock.retired";

    /// <summary>The items that <see cref="CardData.Said"/> finds.</summary>
    public const string SearchStock = "stock.search";

    /// <summary>The card of an item is wanted in the chat.</summary>
    public const string ShowItem = "item.show";

    /// <summary>The card of an item takes the place of a form or step of it.</summary>
    public const string BackToItem = "item.back";

    /// <summary><see cref="CardData.Said"/> means this item.</summary>
    public const string ItemMeant = "item.meant";

    /// <summary>A form for a new item.</summary>
    public const string NewItem = "item.new";

    /// <summary>The form for a new item is sent.</summary>
    public const string AddItem = "item.add";

    /// <summary>The card of an item becomes a form.</summary>
    public const string EditItem = "item.edit";

    /// <summary>The form of an item is sent.</summary>
    public const string SaveItem = "item.save";

    /// <summary>The form for a new item is left without sending it.</summary>
    public const string LeaveItemForm = "item.leave";

    public const string RetireItem = "item.retire";
    public const string KeepItem = "item.keep";
    public const string ItemLedger = "item.ledger";

    /// <summary>Units move; <see cref="CardData.Once"/> names the deed.</summary>
    public const string ReceiveStock = "item.receive";

    public const string IssueStock = "item.issue";
    public const string MoveStock = "item.move";
    public const string CountStock = "item.count";
    public const string CorrectStock = "item.correct";

    /// <summary>How long the stock lasts.</summary>
    public const string ShowCover = "cover.show";

    /// <summary>When to order an item, and what its use suggests.</summary>
    public const string ShowLevels = "levels.show";

    /// <summary>Takes over what is suggested; <see cref="CardData.Version"/> is the edition of the item.</summary>
    public const string AcceptLevels = "levels.accept";

    public const string ListOrders = "orders.list";

    public const string ListPastOrders = "orders.past";

    public const string ShowOrder = "order.show";

    public const string OrderHistory = "order.history";

    /// <summary>Approves an order with the quantities on the card.</summary>
    public const string ApproveOrder = "order.approve";

    public const string EditOrder = "order.edit";

    public const string FillUpOrder = "order.fill";

    public const string DeclineOrder = "order.decline";

    public const string OrderMyself = "order.myself";

    public const string MoveDelivery = "order.date";

    public const string EndOrder = "order.end";

    /// <summary>Puts the card on which a delivery is booked in the place of the order's.</summary>
    public const string OpenReceipt = "order.open-receipt";

    /// <summary>Puts the order's card back.</summary>
    public const string LeaveReceipt = "order.leave-receipt";

    public const string ReceiveOrder = "order.receive";

    /// <summary>As <see cref="ReceiveOrder"/>, though more came than was ordered.</summary>
    public const string ReceiveMore = "order.receive-more";

    /// <summary>A price that was noted goes into the item's entry; <see cref="CardData.Item"/> says which.</summary>
    public const string TakePrice = "order.price";

    /// <summary>Books what came without an order.</summary>
    public const string ReceivePlain = "delivery.receive";
}
