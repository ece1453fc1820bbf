using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Domain;

public class RepairTextTests
{
    public static TheoryData<string, RepairState, string, string, int> Limits => new()
    {
        { "assign", RepairState.Reported, "executive", RepairFields.Technician, AssignTechnician.TechnicianLimit },
        { "ask", RepairState.Reported, "executive", RepairFields.Question, AskReporter.QuestionLimit },
        { "answer", RepairState.WaitingForReporter, "reporter", RepairFields.Answer, AnswerQuestion.AnswerLimit },
        { "parts", RepairState.Reported, "executive", RepairFields.Part, WaitForParts.PartLimit },
        { "resolve", RepairState.Reported, "executive", RepairFields.Resolution, ResolveRepair.ResolutionLimit },
        { "reopen", RepairState.Resolved, "reporter", RepairFields.StillWrong, ReopenRepair.StillWrongLimit },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_text_at_its_limit_is_taken(string name, RepairState state, string role, string field, int limit)
    {
        var accepted = Assert.IsType<RepairDecision.Accepted>(Decide(name, state, role, new string('x', limit)));
        Assert.True(accepted.Change!.Text!.Length == limit, field);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_text_past_its_limit_is_refused_with_both_lengths(string name, RepairState state, string role, string field, int limit) =>
        Assert.Equal(Refused(field, new FieldProblem.TooLong(limit + 1, limit)), Decide(name, state, role, new string('x', limit + 1)));

    [Theory]
    [InlineData("assign", RepairState.Reported, "executive", RepairFields.Technician)]
    [InlineData("ask", RepairState.Reported, "executive", RepairFields.Question)]
    [InlineData("answer", RepairState.WaitingForReporter, "reporter", RepairFields.Answer)]
    [InlineData("parts", RepairState.Reported, "executive", RepairFields.Part)]
    [InlineData("resolve", RepairState.Reported, "executive", RepairFields.Resolution)]
    public void An_empty_text_is_asked_for(string name, RepairState state, string role, string field) =>
        Assert.Equal(Refused(field, new FieldProblem.Missing()), Decide(name, state, role, " \n "));

    private static RepairDecision.Refused Refused(string field, FieldProblem problem) => new(new Refusal.Invalid([new FieldError(field, problem)]));

    private static RepairDecision Decide(string name, RepairState state, string role, string text)
    {
        var repair = SampleStates.In(state, role);
        return SampleCommands.Named(name, repair, text: text).Decide(repair, SampleStates.Who(role), repair.Last.At);
    }
}
