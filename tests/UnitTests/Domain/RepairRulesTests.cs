using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Domain;

public class RepairRulesTests
{
    public static TheoryData<RepairState, string, string> Allowed => new()
    {
        { RepairState.Reported, "reporter", "withdraw comment" },
        { RepairState.Reported, "executive", "start take assign handover ask urgency visit parts resolve comment" },
        { RepairState.Reported, "office manager", "start take assign handover ask urgency visit parts resolve comment" },
        { RepairState.Reported, SampleStates.Both, "start take assign handover ask urgency visit parts resolve withdraw comment" },
        { RepairState.InProgress, "reporter", "withdraw comment" },
        { RepairState.InProgress, "executive", "take assign handover ask urgency visit parts resolve comment" },
        { RepairState.InProgress, "office manager", "take assign handover ask urgency visit parts resolve comment" },
        { RepairState.InProgress, SampleStates.Both, "take assign handover ask urgency visit parts resolve withdraw comment" },
        { RepairState.WaitingForReporter, "reporter", "answer withdraw comment" },
        { RepairState.WaitingForReporter, "executive", "take assign handover urgency visit resolve comment" },
        { RepairState.WaitingForReporter, "office manager", "take assign handover urgency visit resolve comment" },
        { RepairState.WaitingForReporter, SampleStates.Both, "take assign handover answer urgency visit resolve withdraw comment" },
        { RepairState.WaitingForParts, "reporter", "withdraw comment" },
        { RepairState.WaitingForParts, "executive", "take assign handover urgency visit parts arrived resolve comment" },
        { RepairState.WaitingForParts, "office manager", "take assign handover urgency visit parts arrived resolve comment" },
        { RepairState.WaitingForParts, SampleStates.Both, "take assign handover urgency visit parts arrived resolve withdraw comment" },
        { RepairState.Resolved, "reporter", "confirm reopen comment" },
        { RepairState.Resolved, "executive", "close comment" },
        { RepairState.Resolved, "office manager", "close comment" },
        { RepairState.Resolved, SampleStates.Both, "confirm reopen close comment" },
        { RepairState.Closed, "reporter", "" },
        { RepairState.Closed, "executive", "" },
        { RepairState.Closed, "office manager", "" },
        { RepairState.Closed, SampleStates.Both, "" },
        { RepairState.Withdrawn, "reporter", "" },
        { RepairState.Withdrawn, "executive", "" },
        { RepairState.Withdrawn, "office manager", "" },
        { RepairState.Withdrawn, SampleStates.Both, "" },
        { RepairState.Reported, SampleStates.Joiner, "comment" },
        { RepairState.InProgress, SampleStates.Joiner, "comment" },
        { RepairState.WaitingForReporter, SampleStates.Joiner, "comment" },
        { RepairState.WaitingForParts, SampleStates.Joiner, "comment" },
        { RepairState.Resolved, SampleStates.Joiner, "reopen comment" },
        { RepairState.Closed, SampleStates.Joiner, "" },
        { RepairState.Withdrawn, SampleStates.Joiner, "" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void In_each_state_each_person_may_do_exactly_their_part(RepairState state, string role, string allowed)
    {
        var repair = SampleStates.In(state, role);
        var accepted = SampleCommands.Names.Where(name => Decide(name, repair, role) is RepairDecision.Accepted);
        Assert.Equal(allowed, string.Join(' ', accepted));
    }

    [Theory]
    [InlineData("colleague")]
    [InlineData("human resources")]
    public void To_outsiders_the_repair_does_not_exist(string role) => Assert.All(
        Enum.GetValues<RepairState>().SelectMany(state => SampleCommands.Names, (state, name) => (state, name)),
        pair => Assert.Equal(new RepairDecision.Refused(new Refusal.NotFound()), Decide(pair.name, SampleStates.In(pair.state, role), role)));

    [Theory]
    [InlineData("start")]
    [InlineData("take")]
    [InlineData("assign")]
    [InlineData("ask")]
    [InlineData("urgency")]
    [InlineData("visit")]
    [InlineData("parts")]
    [InlineData("arrived")]
    [InlineData("resolve")]
    public void The_reporter_cannot_do_what_the_back_office_does(string name) => Assert.All(
        Enum.GetValues<RepairState>(),
        state => Assert.Equal(
            new RepairDecision.Refused(new Refusal.NotAllowed()), Decide(name, SampleStates.In(state, "reporter"), "reporter")));

    [Theory]
    [InlineData("answer")]
    [InlineData("confirm")]
    [InlineData("reopen")]
    [InlineData("withdraw")]
    public void The_executive_cannot_speak_for_the_reporter(string name) => Assert.All(
        Enum.GetValues<RepairState>(),
        state => Assert.Equal(
            new RepairDecision.Refused(new Refusal.NotAllowed()), Decide(name, SampleStates.In(state, "executive"), "executive")));

    [Theory]
    [InlineData(RepairState.InProgress, "start", "executive")]
    [InlineData(RepairState.Reported, "answer", "reporter")]
    [InlineData(RepairState.WaitingForReporter, "ask", "office manager")]
    [InlineData(RepairState.Closed, "reopen", "reporter")]
    [InlineData(RepairState.Withdrawn, "resolve", "executive")]
    public void Out_of_its_state_a_command_is_refused_for_the_state(RepairState state, string name, string role) =>
        Assert.Equal(new RepairDecision.Refused(new Refusal.WrongState()), Decide(name, SampleStates.In(state, role), role));

    private static RepairDecision Decide(string name, Repair repair, string role) =>
        SampleCommands.Named(name, repair).Decide(repair, SampleStates.Who(role), repair.Last.At);
}
