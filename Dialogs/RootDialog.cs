using BackOffice.Cards.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Equipment;
using BackOffice.Dialogs.Interviews;
using BackOffice.Dialogs.Orders;
using BackOffice.Dialogs.Repairs;
using BackOffice.Dialogs.Stock;
using BackOffice.Dialogs.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Decides what a text in somebody's own chat is for: the open form, an open question, a new report, or something else.</summary>
public sealed class RootDialog(
    IRepairs repairs,
    IGuides guides,
    IMyRequests mine,
    IUndelivered undelivered,
    IEquipment equipment,
    IUpkeep upkeep,
    IParts parts,
    ILabelCards labels,
    MachineRecordCards records,
    OrdersInWords orders,
    OpenRepairCards open,
    StockInWords stock,
    InterviewsInWords interviews,
    ISupplies supplies,
    SupplyListCards supplyLists,
    WorkingHours hours,
    IClock clock,
    ReportRepairDialog report,
    CountInWords counting,
    RequestSuppliesDialog wishes)
{
    private readonly ShowRepairLists lists = new(mine, open, guides, undelivered);
    private readonly NamedRepair named = new(repairs);
    private readonly AnswerInWords answers = new(repairs);
    private readonly SuppliesInWords requested = new(supplies, supplyLists, hours, clock);
    private readonly EquipmentInWords register = new(equipment, upkeep, parts, labels, records, report);

    /// <summary>Answers what somebody wrote in their own chat; two requests in one message one after the other.</summary>
    public async Task RunAsync(ITurnContext turn, Person person, Understood understood, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        if (await counting.TryAsync(turn, person, WholeText(turn, understood), understood, cancellation))
        {
            return;
        }

        for (var request = JoinWishes.In(understood); request is not null; request = request.Also)
        {
            await AnswerAsync(turn, new SpokenTurn(person, request.Text.Trim(), request), cancellation);
        }
    }

    // What was counted is a list of things, which reads as several requests. A text that was asked about came with a press.
    private static string WholeText(ITurnContext turn, Understood understood) =>
        understood.Also is null || turn.Activity.Type != ActivityTypes.Message || string.IsNullOrWhiteSpace(turn.Activity.Text)
            ? understood.Text.Trim()
            : turn.Activity.Text.Trim();

    private async Task AnswerAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        var person = spoken.Person;
        if (await AnswerAnywhereAsync(turn, spoken, cancellation))
        {
            return;
        }

        if (!FormStack.HasOpened(turn)
            && (await report.TryContinueAsync(turn, spoken, cancellation) || await wishes.TryContinueAsync(turn, spoken, cancellation)))
        {
            return;
        }

        if (person.OpenQuestion is { } about && MayAnswer(spoken) && await TryAnswerAsync(turn, spoken, about, cancellation))
        {
            return;
        }

        await AnswerAloneAsync(turn, spoken, cancellation);
    }

    private Task<bool> TryAnswerAsync(ITurnContext turn, SpokenTurn spoken, CaseId about, CancellationToken cancellation) => about.Kind switch
    {
        CaseKind.Repair => answers.TryAsync(turn, spoken, about, cancellation),
        CaseKind.Supplies => requested.TryAnswerAsync(turn, spoken, about, cancellation),
        _ => Task.FromResult(false),
    };

    /// <summary>What is answered whether or not a form lies open.</summary>
    private async Task<bool> AnswerAnywhereAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        var (person, _, understood) = spoken;
        if (await requested.TryAsync(turn, spoken, cancellation))
        {
            return true;
        }

        switch (understood)
        {
            case var _ when await interviews.TryAsync(turn, person, understood, cancellation):
                return true;
            case var _ when await orders.TryAsync(turn, person, understood, cancellation):
                return true;
            case var _ when await stock.TryAsync(turn, person, understood, cancellation):
                return true;
            case { Equipment: { } order } when await register.TryAsync(turn, person, order, cancellation):
                return true;
            case { List: { } list }:
                await lists.RunAsync(turn, person, list, understood.Filter ?? RepairFilter.All, cancellation);
                return true;
            case { Intent: Intent.CancelRequest, Case: { } id }:
                await named.WithdrawAsync(turn, person, id, cancellation);
                return true;
            case { Case: { } id, Remark: { } remark }:
                await named.CommentAsync(turn, person, id, remark, cancellation);
                return true;
            case { Case: { } id }:
                await named.ShowAsync(turn, person, id, cancellation);
                return true;
            case var _ when understood.Surely(Intent.Help):
                await turn.ShowAsync(HelpCard.For(person), summary: null, cancellation);
                return true;
            case var _ when understood.Surely(Intent.MyRequests) || (understood.Surely(Intent.CancelRequest) && !MayTakeOutOfForm(person, understood)):
                // Which one is to be taken back, they see in the list, and take it back on its card.
                await lists.RunAsync(turn, person, WantedList.Mine, RepairFilter.All, cancellation);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What is answered when nothing is under way.</summary>
    private Task AnswerAloneAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        var (person, said, understood) = spoken;

        // The number of a form whose state was lost is still free; that of one which this very turn put aside is not.
        var lost = FormStack.HasOpened(turn) ? null : person.OpenForm;
        return understood switch
        {
            // Who runs no stock orders nothing from suppliers: they want it for themselves.
            { Intent: Intent.Reorder } when !person.RunsBackOffice => wishes.BeginAsync(turn, spoken, lost, cancellation),
            { IsBetweenTwo: true } when !IsUnavailable(understood.Intent) || !IsUnavailable(understood.RunnerUp) => turn.ShowAsync(
                ClarifyCard.For(said, understood.Intent.ToString(), understood.RunnerUp.ToString()), summary: null, cancellation),
            { Intent: Intent.Help } => turn.ShowAsync(HelpCard.For(person), summary: null, cancellation),
            { Intent: Intent.MyRequests or Intent.CancelRequest } => lists.RunAsync(turn, person, WantedList.Mine, RepairFilter.All, cancellation),
            { Intent: Intent.ReportProblem } => report.BeginAsync(turn, spoken, lost, cancellation),
            { Intent: Intent.RequestSupplies } => wishes.BeginAsync(turn, spoken, lost, cancellation),
            { Intent: Intent.BookInterview } => interviews.BookAsync(turn, person, understood, cancellation),
            { Intent: Intent.ChangeInterview or Intent.InterviewFeedback } => interviews.ShowOwnAsync(turn, person, cancellation),
            { Intent: Intent.StockLevel } => stock.AnswerAsync(turn, person, understood, cancellation),
            { Intent: Intent.Cancel } => turn.SayAsync(FormSentences.NothingToCancel(), cancellation),
            { Sends: true } => turn.SayAsync(FormSentences.NothingToSend(), cancellation),
            { Courtesy: Courtesy.Thanks } => turn.SayAsync(ConversationSentences.YouAreWelcome(), cancellation),
            { Courtesy: Courtesy.Greeting } => turn.ShowAsync(WelcomeCard.For(person), summary: null, cancellation),
            { Intent: Intent.Approvals } => requested.ShowApprovalsAsync(turn, person, cancellation),
            _ when FeaturesToCome.Of(understood.Intent) is { } feature =>
                turn.SayAsync(ConversationSentences.NotAvailableYet(feature), cancellation),
            _ when said.Length == 0 && BringsFile(turn.Activity) => turn.SayAsync(ConversationSentences.NoFilesYet(), cancellation),
            _ => turn.ShowAsync(
                OffersCard.For(person, said, [.. understood.Nearest.Select(intent => intent.ToString())]), summary: null, cancellation),
        };
    }

    // "remove the toner" from the form that lies open.
    private static bool MayTakeOutOfForm(Person person, Understood understood) =>
        person.OpenForm is { Kind: CaseKind.Supplies } && !understood.Items.IsEmpty;

    private static bool IsUnavailable(Intent intent) => FeaturesToCome.Of(intent) is not null;

    private static bool MayAnswer(SpokenTurn spoken) =>
        spoken is { Said.Length: > 0, Understood.Courtesy: null } && !spoken.Understood.Surely(Intent.Cancel);

    // Teams adds the text once more as an attachment of HTML.
    private static bool BringsFile(Activity activity) =>
        (activity.Attachments ?? []).Any(
            attachment => attachment.ContentType?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) == false);
}
