using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>An interview in one of the lists. What can be erased stands only in lists that an erased interview is on no more.</summary>
internal static class InterviewListRow
{
    private const string Start = "Start";
    private const string End = "End";
    private const string Place = "Place";

    /// <summary>The lists on which an interview is, by the keys of its rows.</summary>
    public static IEnumerable<string> KeysOf(Interview interview)
    {
        if (!interview.Candidate.IsErased)
        {
            yield return Keys.Mine(interview);
        }

        var item = InterviewListItem.Of(interview);
        switch (interview)
        {
            case { State: InterviewState.Over, Candidate.IsErased: false, Booking: { } booking }:
                yield return Keys.InInterviewsUndecided(booking, interview.Id);
                break;
            case { State: InterviewState.Proposed or InterviewState.Held or InterviewState.AwaitingApproval or InterviewState.Booked }:
                yield return Keys.InInterviewsOpen(interview);
                foreach (var person in item.Panel.Prepend(item.AskedBy).Select(person => person.Id).Distinct())
                {
                    yield return Keys.InInterviewsOf(person, interview);
                }

                if (interview.Booking is { } booked)
                {
                    yield return Keys.InInterviewsBooked(booked, interview.Id);
                }

                break;
        }
    }

    public static TableEntity Write(string key, Interview interview)
    {
        var item = InterviewListItem.Of(interview);
        var row = new TableEntity
        {
            RowKey = key,
            [nameof(InterviewListItem.Id)] = item.Id.Value,
            [nameof(InterviewListItem.Candidate)] = item.Candidate,
            [nameof(InterviewListItem.Role)] = item.Role,
            [Start] = item.When?.Start.ToDateTimeOffset(),
            [End] = item.When?.End.ToDateTimeOffset(),
            [Place] = Keys.PlaceAmongOpen(interview),
            [nameof(InterviewListItem.JoinLink)] = item.JoinLink,
            [nameof(InterviewListItem.ScoresMissing)] = item.ScoresMissing,
        };
        row.Put(nameof(InterviewListItem.State), item.State);
        row.Put(nameof(InterviewListItem.AskedBy), item.AskedBy);
        PanelText.Put(row, nameof(InterviewListItem.Panel), item.Panel);
        return row;
    }

    public static InterviewListItem Read(TableEntity row) => new(
        CaseId.Parse(row.Text(nameof(InterviewListItem.Id))),
        row.Text(nameof(InterviewListItem.Candidate)),
        row.Text(nameof(InterviewListItem.Role)),
        row.Choice<InterviewState>(nameof(InterviewListItem.State)),
        row.TimeOrNull(Start) is { } start ? new Interval(start, row.Time(End)) : null,
        PanelText.ReadPeople(row, nameof(InterviewListItem.Panel)),
        row.Name(nameof(InterviewListItem.AskedBy)))
    {
        JoinLink = row.TextOrNull(nameof(InterviewListItem.JoinLink)),
        ScoresMissing = row.Number(nameof(InterviewListItem.ScoresMissing)),
    };

    /// <summary>Where it stands among what is not over.</summary>
    public static string PlaceOf(TableEntity row) => row.Text(Place);
}
