using BackOffice.Cards.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Dialogs;

/// <summary>Decides what a text in somebody's own chat is for: the open form, an open question, a new report, or something else.</summary>
public sealed class RootDialog(IRepairs repairs, IPeople people, IUndelivered undelivered, ReportRepairDialog report)
{
    private readonly ShowRepairLists lists = new(repairs, undelivered);
    private readonly NamedRepair named = new(repairs);
    private readonly AnswerInWords answers = new(repairs);

    /// <summary>Whether answering the text changes nothing, so that what is known of the person may be a minute old.</summary>
    public static bool OnlyReads(string? text) => Understanding.Read(text) is { Intent: Intent.Help } or { List: not null };

    /// <summary>Answers the text of the turn, which comes from the person's own chat.</summary>
    public async Task RunAsync(ITurnContext turn, Person person, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        var said = turn.Activity.Text?.Trim() ?? string.Empty;
        var spoken = new SpokenTurn(person, said, Understanding.Read(said));
        if (await AnswerAnywhereAsync(turn, spoken, cancellation))
        {
            return;
        }

        if (person.OpenForm is not null)
        {
            if (await report.TryContinueAsync(turn, spoken, cancellation))
            {
                return;
            }

            if (spoken.Understood.Intent is not Intent.ReportProblem)
            {
                await people.OpenFormAsync(person.Id, form: null, cancellation);
            }
        }

        if (person.OpenQuestion is { } about && MayAnswer(spoken) && await answers.TryAsync(turn, spoken, about, cancellation))
        {
            return;
        }

        await AnswerAloneAsync(turn, spoken, cancellation);
    }

    /// <summary>What is answered whether or not a form lies open.</summary>
    private async Task<bool> AnswerAnywhereAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        var (person, _, understood) = spoken;
        switch (understood)
        {
            case { Intent: Intent.Help }:
                await turn.ShowAsync(HelpCard.For(person), summary: null, cancellation);
                return true;
            case { List: { } list }:
                await lists.RunAsync(turn, person, list, cancellation);
                return true;
            case { Intent: Intent.CancelRequest, Case: { } id }:
                await named.WithdrawAsync(turn, person, id, cancellation);
                return true;
            case { Case: { } id }:
                await named.ShowAsync(turn, person, id, cancellation);
                return true;
            case { Intent: Intent.CancelRequest }:
                // Which one, they see in the list, and take it back on its card.
                await lists.RunAsync(turn, person, WantedList.Mine, cancellation);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What is answered when nothing is under way.</summary>
    private Task AnswerAloneAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        var (person, said, understood) = spoken;
        return understood switch
        {
            { Intent: Intent.ReportProblem } => report.BeginAsync(turn, spoken, person.OpenForm, cancellation),
            { Intent: Intent.Cancel } => turn.SayAsync(FormSentences.NothingToCancel(), cancellation),
            { Sends: true } => turn.SayAsync(FormSentences.NothingToSend(), cancellation),
            { Courtesy: Courtesy.Thanks } => turn.SayAsync(ConversationSentences.YouAreWelcome(), cancellation),
            { Courtesy: Courtesy.Greeting } => turn.ShowAsync(WelcomeCard.For(person), summary: null, cancellation),
            _ when FeaturesToCome.Of(understood.Intent) is { } feature =>
                turn.SayAsync(ConversationSentences.NotAvailableYet(feature), cancellation),
            _ when said.Length == 0 && BringsFile(turn.Activity) => turn.SayAsync(ConversationSentences.NoFilesYet(), cancellation),
            _ => turn.ShowAsync(OffersCard.For(person, said), summary: null, cancellation),
        };
    }

    private static bool MayAnswer(SpokenTurn spoken) =>
        spoken is { Said.Length: > 0, Understood: { Courtesy: null, Intent: not Intent.Cancel } };

    // Teams adds the text once more as an attachment of HTML.
    private static bool BringsFile(Activity activity) =>
        (activity.Attachments ?? []).Any(
            attachment => attachment.ContentType?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) == false);
}
