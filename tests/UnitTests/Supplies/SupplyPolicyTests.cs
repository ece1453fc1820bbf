using System.Collections.Immutable;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleSupplies;

namespace BackOffice.UnitTests.Supplies;

public class SupplyPolicyTests
{
    private static readonly SupplyMonth November = Around.Month;

    [Theory]
    [InlineData(4, null, PolicyRule.UpToFreeLimit)]
    [InlineData(5, ApprovalLevel.Executive, PolicyRule.AboveFreeLimit)]
    [InlineData(61, ApprovalLevel.Executive, PolicyRule.AboveFreeLimit)]
    [InlineData(62, ApprovalLevel.OfficeManager, PolicyRule.AboveExecutiveLimit)]
    [InlineData(82, ApprovalLevel.OfficeManager, PolicyRule.OverBudget)]
    public void The_value_says_who_decides(int reams, ApprovalLevel? takes, PolicyRule rule)
    {
        var ruling = Policy.Judge([PaperLine(reams)], November);

        Assert.Equal((takes, rule), (ruling.Takes, ruling.Rule));
    }

    [Fact]
    public void A_bound_is_named_with_its_rule()
    {
        Assert.Equal(new PolicyRuling(Takes: null, PolicyRule.UpToFreeLimit, 20), Policy.Judge([PaperLine(4)], November));
        Assert.Equal(new PolicyRuling(ApprovalLevel.OfficeManager, PolicyRule.OverBudget, 400), Policy.Judge([PaperLine(1)], November with { Spent = 399 }));
    }

    [Fact]
    public void What_anybody_may_take_takes_nobodys_decision_whatever_it_costs()
    {
        var pens = new SupplyLine(1, ItemCode.Parse("PEN-BLUE"), "Pen", "pen", 100, UnitPrice: 1);

        Assert.Equal(new PolicyRuling(Takes: null, PolicyRule.ListedItems), Policy.Judge([pens], November));
        Assert.Equal(PolicyRule.AboveFreeLimit, Policy.Judge([pens, PaperLine(1)], November).Rule);
    }

    [Fact]
    public void What_has_no_price_is_looked_at()
    {
        var stapler = new SupplyLine(1, Item: null, "stapler", string.Empty, 1);

        Assert.Equal(new PolicyRuling(ApprovalLevel.Executive, PolicyRule.PriceUnknown), Policy.Judge([stapler], November));
    }

    [Fact]
    public void More_of_an_item_in_a_month_than_one_person_should_have_is_looked_at()
    {
        var free = Policy with { FreeUpTo = 200 };
        var toner = new SupplyLine(1, TonerCode, "Black toner", "cartridge", 1, UnitPrice: 79);
        var taken = November with { Taken = ImmutableDictionary<ItemCode, int>.Empty.Add(TonerCode, 2) };

        Assert.Equal(PolicyRule.UpToFreeLimit, free.Judge([toner], November).Rule);
        Assert.Equal(new PolicyRuling(ApprovalLevel.Executive, PolicyRule.AbovePersonalLimit, 2, TonerCode), free.Judge([toner], taken));
        Assert.Equal(PolicyRule.AbovePersonalLimit, free.Judge([toner with { Asked = 2 }, toner with { Number = 2, Asked = 1 }], November).Rule);
    }

    [Fact]
    public void A_budget_is_that_of_its_cost_centre_in_any_case_and_of_no_other()
    {
        var marketing = new SupplyMonth(new YearMonth(2025, 11), "Marketing", Spent: 10_000, ImmutableDictionary<ItemCode, int>.Empty);

        Assert.Equal(400, Policy.BudgetOf("product"));
        Assert.Null(Policy.BudgetOf("Marketing"));
        Assert.Equal(PolicyRule.AboveFreeLimit, Policy.Judge([PaperLine(10)], marketing).Rule);
        Assert.Equal(PolicyRule.OverBudget, (Policy with { OtherBudget = 50 }).Judge([PaperLine(10)], marketing).Rule);
    }

    private static SupplyLine PaperLine(int reams) => new(1, PaperCode, "A4 paper", "ream", reams, UnitPrice: 4.9m);
}
