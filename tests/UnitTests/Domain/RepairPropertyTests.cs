using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

/// <summary>What holds after any number of any commands by anybody, looking at cards of any age.</summary>
public class RepairPropertyTests
{
    private static readonly Person[] People = [Emma, Eric, Dana, Otto, Hana];

    private static readonly Gen<Step> Steps =
        from name in Gen.Elements(SampleCommands.Names.AsEnumerable())
        from person in Gen.Elements(People)
        from age in Gen.Frequency((6, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Choose(2, 5)))
        from text in Gen.Elements("yes", "Sam Smith", "", "It is jammed again")
        select new Step(name, person, age, text);

    private static readonly Arbitrary<Step[]> Stories = Steps.ArrayOf().ToArbitrary();

    [Fact]
    public void The_version_counts_the_history() => Prop.ForAll(Stories, story =>
    {
        var (repair, history) = Play(story);
        Assert.Equal(history.Count, repair.Version);
        Assert.Equal(Enumerable.Range(1, history.Count), history.Select(change => change.Number));
        Assert.Equal(history.Last(change => change.What is not RepairAction.Commented), repair.Last);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_entry_begins_where_the_one_before_ended() => Prop.ForAll(Stories, story =>
    {
        var (repair, history) = Play(story);
        Assert.Equal(history.Take(history.Count - 1).Select(change => (RepairState?)change.To), history.Skip(1).Select(change => change.From));
        Assert.Equal(history[^1].To, repair.State);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_closed_or_withdrawn_stays_so() => Prop.ForAll(Stories, story =>
    {
        var (_, history) = Play(story);
        Assert.DoesNotContain(history, change => change.From is RepairState.Closed or RepairState.Withdrawn);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_question_is_open_exactly_while_the_repair_waits_for_its_answer() => Prop.ForAll(Stories, story =>
    {
        var (repair, _) = Play(story);
        Assert.Equal(repair.State is RepairState.WaitingForReporter, repair.Question is { IsOpen: true });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_the_accepted_changes_anything() => Prop.ForAll(Stories, Steps.ToArbitrary(), (story, step) =>
    {
        var (before, history) = Play(story);
        var (after, longer) = Play([.. story, step]);
        if (longer.Count == history.Count)
        {
            Assert.Equal(before with { Watchers = after.Watchers, Said = after.Said }, after);
        }
        else
        {
            Assert.Equal(before.Version + 1, after.Version);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_was_accepted_is_already_done_when_it_comes_again() => Prop.ForAll(Stories, Steps.ToArbitrary(), (story, step) =>
    {
        var (repair, _) = Play(story);
        var command = step.Command(repair);
        if (command.Decide(repair, step.By, Morning) is RepairDecision.Accepted accepted)
        {
            Assert.IsType<RepairDecision.AlreadyDone>(command.Decide(accepted.After, step.By, Morning));
        }
    }).QuickCheckThrowOnFailure();

    private static (Repair Repair, List<RepairChange> History) Play(Step[] story)
    {
        var repair = Reported;
        List<RepairChange> history = [repair.Last];
        foreach (var step in story)
        {
            if (step.Command(repair).Decide(repair, step.By, repair.Last.At + Duration.FromMinutes(1)) is RepairDecision.Accepted accepted)
            {
                repair = accepted.After;
                history.Add(accepted.Change!);
            }
        }

        return (repair, history);
    }

    /// <param name="Age">How many versions old the card is that it was pressed on.</param>
    private sealed record Step(string Name, Person By, int Age, string Text)
    {
        public RepairCommand Command(Repair repair) => SampleCommands.Named(Name, repair, repair.Version - Age, Text);
    }
}
