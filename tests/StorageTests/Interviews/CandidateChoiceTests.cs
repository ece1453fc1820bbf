using BackOffice.Domain.Effects;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Interviews;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;
using static BackOffice.StorageTests.Recruiting;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class CandidateChoiceTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    private static LinkToken Key { get; } = LinkToken.TryParse("AAAAAAAAAAAAAAAAAAAAAA", out var key) ? key : throw new FormatException();

    [Fact]
    public async Task An_offer_is_found_as_it_is_and_so_is_what_was_chosen()
    {
        var asked = await AskedAsync();
        AssertSame(asked, await office.Another().Interviews.FindAsync(asked.Id, CancellationToken.None));
        Assert.Equal([At(14), At(15), At(9, day: 1)], asked.Offer!.Slots.AsEnumerable());

        var chosen = Done(await office.Interviews.TakeAsync(Takes(asked, At(15)), CancellationToken.None));

        AssertSame(chosen, await office.Another().Interviews.FindAsync(asked.Id, CancellationToken.None));
        Assert.Equal((InterviewState.Held, At(15).Start), (chosen.State, chosen.Offer!.Chosen));
        Assert.Equal(12, (await office.KeysAsync("hold|")).Length);
        Assert.Equal(
            [InterviewAction.Proposed, InterviewAction.Offered, InterviewAction.ChosenByCandidate],
            (await office.Interviews.HistoryAsync(chosen, 10, CancellationToken.None)).Select(change => change.What));
    }

    [Fact]
    public async Task The_mail_waits_in_the_outbox_with_the_number_of_its_offer()
    {
        var asked = await AskedAsync();

        Assert.Equal(new Effect.MailTimes(asked.Id, Emma.Id, asked.Offer!.Number), Assert.Single(office.Committed.Effects.OfType<Effect.MailTimes>()));
        var row = Assert.Single(await office.RowsAsync("out|"), row => row.GetString("Kind") == nameof(Effect.MailTimes));
        Assert.Equal(asked.Offer.Number, row.GetInt32("Offer"));
    }

    [Fact]
    public async Task Of_many_presses_at_once_the_first_counts()
    {
        var asked = await AskedAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(turn =>
            (turn % 2 == 0 ? office : office.Another()).Interviews.TakeAsync(Takes(asked, turn < 4 ? At(14) : At(15)), CancellationToken.None)));

        var chosen = Assert.Single(outcomes.OfType<InterviewOutcome.Done>().Select(done => done.Interview.Offer!.Chosen).Distinct());
        Assert.Equal(4, outcomes.OfType<InterviewOutcome.Done>().Count());
        Assert.All(outcomes.OfType<InterviewOutcome.Refused>(), lost => Assert.Equal(new InterviewRefusal.NotOffered(), lost.Why));
        Assert.Equal(chosen, (await office.Interviews.FindAsync(asked.Id, CancellationToken.None))!.Held!.Slot.Start);
        Assert.Equal(12, (await office.KeysAsync("hold|")).Length);
    }

    [Fact]
    public async Task A_candidate_and_another_interview_do_not_get_one_hour_both()
    {
        var asked = await AskedAsync();
        var other = await office.ProposedAsync(2);

        var outcomes = await Task.WhenAll(
            office.Interviews.TakeAsync(Takes(asked, At(14)), CancellationToken.None),
            office.Another().Interviews.ChangeAsync(Wants(other, At(14)), Emma, CancellationToken.None));

        Assert.Single(outcomes.OfType<InterviewOutcome.Done>());
        Assert.IsType<InterviewRefusal.SlotTaken>(Assert.Single(outcomes.OfType<InterviewOutcome.Refused>()).Why);
    }

    [Fact]
    public async Task Of_a_candidate_who_is_erased_no_offer_is_left()
    {
        var asked = await AskedAsync();
        await office.AtAsync(asked.Last.At + TestOffice.InterviewRules.Keeps);

        var erased = (await office.Interviews.FindAsync(asked.Id, CancellationToken.None))!;
        Assert.True(erased.Candidate.IsErased);
        Assert.Null(erased.Offer);
        Assert.Equal(new InterviewRefusal.NotOffered(), Why(await office.Interviews.TakeAsync(Takes(asked, At(14)), CancellationToken.None)));
    }

    private static TakeOfferedTime Takes(Interview asked, Slot slot) => new(asked.Id, asked.Offer!.Number, slot, HoldPolicy.Usual, []);

    private async Task<Interview> AskedAsync()
    {
        var proposed = await office.ProposedAsync();
        return await office.ChangedAsync(
            new OfferTimesToCandidate(proposed.Id, proposed.Version, [At(15), At(14), At(9, day: 1)], At(9, day: 1).Start, Key), Emma);
    }
}
