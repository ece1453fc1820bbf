using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Guides;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Guides;

public class GuideCommandTests
{
    private static readonly GuideKey Key = new("printer", SymptomCategory.Jam);
    private static readonly ImmutableArray<string> Original = ["One.", "Two.", "Three."];
    private static readonly Guide Fresh = new(Key, Original);

    [Fact]
    public void A_step_a_line_without_the_empty_ones()
    {
        var after = Accepted(new EditGuide(Key, 0, " New.\r\n\n\tNext. "), Fresh);
        Assert.Equal(["New.", "Next."], after.Steps.AsEnumerable());
        Assert.Equal((1, true), (after.Version, after.IsEdited));
    }

    [Fact]
    public void A_step_moves_up_one_place() => Assert.Equal(["One.", "Three.", "Two."], Accepted(new MoveStepUp(Key, 0, 2), Fresh).Steps.AsEnumerable());

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void A_step_that_cannot_move_up_stays(int step) =>
        Assert.IsType<GuideDecision.AlreadyDone>(new MoveStepUp(Key, 0, step).Decide(Fresh, Original, Eric));

    [Fact]
    public void Back_at_the_original_it_is_no_longer_the_offices_own()
    {
        var after = Accepted(new RestoreGuide(Key, 4), Fresh with { Steps = ["Own."], Version = 4, IsEdited = true });
        Assert.Equal((5, false), (after.Version, after.IsEdited));
    }

    [Fact]
    public void A_double_press_is_done_once()
    {
        var command = new EditGuide(Key, 0, "New.");
        Assert.IsType<GuideDecision.AlreadyDone>(command.Decide(Accepted(command, Fresh), Original, Eric));
    }

    [Fact]
    public void Whoever_looked_at_an_older_guide_looks_again() => Assert.Equal(
        new GuideDecision.Refused(new Refusal.Stale()), new EditGuide(Key, 0, "New.").Decide(Fresh with { Version = 1 }, Original, Eric));

    [Fact]
    public void Employees_change_nothing() =>
        Assert.Equal(new GuideDecision.Refused(new Refusal.NotAllowed()), new EditGuide(Key, 0, "New.").Decide(Fresh, Original, Emma));

    [Theory]
    [InlineData("printer|Jam", true)]
    [InlineData("coffee machine|ErrorCode", true)]
    [InlineData("printer|jam", false)]
    [InlineData("printer|0", false)]
    [InlineData("Printer|Jam", false)]
    [InlineData("printer", false)]
    [InlineData("a|b|Jam", false)]
    [InlineData("|Jam", false)]
    public void A_key_that_came_back_from_a_card_is_read_strictly(string text, bool isKey)
    {
        Assert.Equal(isKey, GuideKey.TryParse(text, out var key));
        Assert.Equal(isKey ? text : default(GuideKey).ToString(), key.ToString());
    }

    private static Guide Accepted(GuideCommand command, Guide guide) => Assert.IsType<GuideDecision.Accepted>(command.Decide(guide, Original, Eric)).After;
}
