using BackOffice.Domain.Interviews;

namespace BackOffice.UnitTests.Interviews;

public class SlotBudgetTests
{
    private const int Budget = 64 * 1024;

    [Fact]
    public void Twenty_people_together_in_four_weeks_take_no_more_memory_than_allowed() => AssertInBudget(BusyOffice.AllTogether);

    [Fact]
    public void One_each_of_four_times_five_people_takes_no_more_memory_than_allowed() => AssertInBudget(BusyOffice.OneOfEach);

    private static void AssertInBudget(SlotRequest request)
    {
        // What is kept for good, such as a zone's offsets, is made the first time.
        Assert.NotEmpty(FindSlots.In(request).Slots);
        var before = GC.GetAllocatedBytesForCurrentThread();
        FindSlots.In(request);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Budget);
    }
}
