using System.Collections.Immutable;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Interviews;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Cards;

public class InterviewListCardTests
{
    private static readonly ImmutableArray<InterviewListItem> Some =
    [
        InterviewListItem.Of(Proposed),
        InterviewListItem.Of(Booked),
        InterviewListItem.Of(Waiting with { Candidate = Waiting.Candidate with { Name = "Siobhan O'Brien of Featherstonehaugh and Cholmondeley" }, Role = "Senior principal data analyst for everything" }),
        InterviewListItem.Of(Over),
        InterviewListItem.Of(Scored),
        InterviewListItem.Of(Booked with { Candidate = Candidate.Erased, State = InterviewState.Over, IsNoShow = true }),
    ];

    [Fact]
    public void Interviews_that_are_not_over() => Snapshot.MatchCard(InterviewListCard.For(
        new Page<InterviewListItem>(Some, "next"), isOwn: false, first: true, Panel.Berlin, Panel.At("10:20")));

    [Fact]
    public void No_interviews_of_my_own() => Snapshot.MatchCard(InterviewListCard.For(
        new Page<InterviewListItem>([], null), isOwn: true, first: true, Panel.Berlin, Monday));

    [Fact]
    public void The_day_of_HR() => Snapshot.MatchCard(TodayCard.For([Some[1]], [Some[0], Some[3], Some[4]], Panel.Tuesday, Panel.Berlin));

    [Fact]
    public void A_day_without_interviews() => Snapshot.MatchCard(TodayCard.For([], [], Panel.Tuesday, Panel.Berlin));
}
