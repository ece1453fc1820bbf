using BackOffice.Bot.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Bot.Repairs;

/// <summary>Reads from a press on a repair's card which command it gives.</summary>
internal sealed class RepairCommands
{
    private readonly Dictionary<string, (string[] Fields, Func<CaseId, CardPress, RepairCommand> Read)> byVerb;

    public RepairCommands(IClock clock, WorkingHours hours)
    {
        byVerb = new(StringComparer.Ordinal)
        {
            [Cards.Verbs.Start] = ([], (id, press) => new StartRepair(id, press.Version)),
            [Cards.Verbs.Take] = ([], (id, press) => new TakeRepair(id, press.Version)),
            [Cards.Verbs.Assign] = ([RepairFields.Technician], (id, press) => new AssignTechnician(id, press.Version, press.Text(RepairFields.Technician))),
            [Cards.Verbs.Ask] = ([RepairFields.Question], (id, press) => new AskReporter(id, press.Version, press.Text(RepairFields.Question))),
            [Cards.Verbs.Answer] = ([RepairFields.Answer], (id, press) => new AnswerQuestion(id, press.Version, press.Text(RepairFields.Answer))),
            [Cards.Verbs.Urgency] = ([RepairFields.Urgency], (id, press) => new ChangeUrgency(id, press.Version, press.Choice<Urgency>(RepairFields.Urgency))),
            [Cards.Verbs.Visit] = ([RepairFields.Visit], (id, press) => new PlanVisit(id, press.Version, press.Date(RepairFields.Visit), Today())),
            [Cards.Verbs.WaitForParts] = (
                [RepairFields.Part, RepairFields.Expected],
                (id, press) => new WaitForParts(id, press.Version, press.Text(RepairFields.Part), press.Date(RepairFields.Expected), Today())),
            [Cards.Verbs.ReceiveParts] = ([], (id, press) => new ReceiveParts(id, press.Version)),
            [Cards.Verbs.Resolve] = (
                [RepairFields.Resolution, RepairFields.Cost],
                (id, press) => new ResolveRepair(id, press.Version, press.Text(RepairFields.Resolution), press.Text(RepairFields.Cost))),
            [Cards.Verbs.Confirm] = ([], (id, press) => new ConfirmRepair(id, press.Version)),
            [Cards.Verbs.Close] = ([], (id, press) => new CloseRepair(id, press.Version)),
            [Cards.Verbs.Reopen] = ([RepairFields.StillWrong], (id, press) => new ReopenRepair(id, press.Version, press.Text(RepairFields.StillWrong))),
            [Cards.Verbs.Comment] = ([RepairFields.Comment], (id, press) => new CommentOnRepair(id, press.Version, press.Text(RepairFields.Comment))),
            [Cards.Verbs.Withdraw] = ([], (id, press) => new WithdrawRepair(id, press.Version)),
        };

        LocalDate Today() => hours.DateOf(clock.GetCurrentInstant());
    }

    public IReadOnlyCollection<string> Verbs => byVerb.Keys;

    /// <summary>The command, and the fields of the card that it takes: the one that matters most comes first.</summary>
    public (RepairCommand Command, string[] Fields) Read(CaseId id, CardPress press)
    {
        var (fields, read) = byVerb[press.Verb];
        return (read(id, press), fields);
    }
}
