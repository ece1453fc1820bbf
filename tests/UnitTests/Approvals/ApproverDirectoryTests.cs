using System.Collections.Immutable;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Approvals;

public class ApproverDirectoryTests
{
    private static readonly ApproverDirectory There = new(
        [Eric.Id], [Dana.Id], ImmutableHashSet<PersonId>.Empty, [], ImmutableDictionary<PersonId, ImmutableArray<PersonId>>.Empty);

    [Fact]
    public void Who_is_there_is_asked() => Assert.Equal([new AskedApprover(Eric.Id)], For(There, ApprovalLevel.Executive));

    [Fact]
    public void For_who_is_away_the_first_substitute_who_is_there_is_asked()
    {
        var away = There with
        {
            Away = ImmutableHashSet.Create(Eric.Id, Hana.Id),
            Substitutes = ImmutableDictionary<PersonId, ImmutableArray<PersonId>>.Empty.Add(Eric.Id, [Hana.Id, Otto.Id, Dana.Id]),
        };

        Assert.Equal([new AskedApprover(Otto.Id, InsteadOf: Eric.Id)], For(away, ApprovalLevel.Executive));
    }

    [Fact]
    public void Where_nobody_stands_in_the_level_above_is_asked() =>
        Assert.Equal([new AskedApprover(Dana.Id)], For(There with { Away = ImmutableHashSet.Create(Eric.Id) }, ApprovalLevel.Executive));

    [Fact]
    public void Where_nobody_is_there_at_all_everybody_finds_it_when_they_are_back() =>
        Assert.Equal(
            [new AskedApprover(Eric.Id), new AskedApprover(Dana.Id)],
            For(There with { Away = ImmutableHashSet.Create(Eric.Id, Dana.Id) }, ApprovalLevel.Executive));

    [Fact]
    public void Whom_an_approver_named_decides_for_them_although_they_are_there()
    {
        var named = There with { Delegations = [new Delegation(Eric.Named, Otto.Named, new LocalDate(2025, 11, 24), new LocalDate(2025, 11, 28))] };

        Assert.Equal([new AskedApprover(Otto.Id, InsteadOf: Eric.Id)], For(named, ApprovalLevel.Executive));
    }

    [Fact]
    public void Nobody_is_asked_about_their_own_wish_nor_stands_in_for_it()
    {
        var away = There with
        {
            Away = ImmutableHashSet.Create(Eric.Id),
            Substitutes = ImmutableDictionary<PersonId, ImmutableArray<PersonId>>.Empty.Add(Eric.Id, [Emma.Id, Otto.Id]),
        };

        Assert.Equal([new AskedApprover(Otto.Id, InsteadOf: Eric.Id)], For(away, ApprovalLevel.Executive));
        Assert.Equal([new AskedApprover(Dana.Id)], There.For(ApprovalLevel.Executive, Eric.Id).AsEnumerable());
        Assert.Empty(There.For(ApprovalLevel.OfficeManager, Dana.Id));
    }

    [Fact]
    public void Who_is_asked_for_themselves_is_not_asked_once_more_for_another()
    {
        var two = There with
        {
            Executives = [Otto.Id, Eric.Id],
            Away = ImmutableHashSet.Create(Otto.Id),
            Substitutes = ImmutableDictionary<PersonId, ImmutableArray<PersonId>>.Empty.Add(Otto.Id, [Eric.Id]),
        };

        Assert.Equal([new AskedApprover(Eric.Id)], For(two, ApprovalLevel.Executive));
    }

    private static AskedApprover[] For(ApproverDirectory directory, ApprovalLevel level) => [.. directory.For(level, Emma.Id)];
}
