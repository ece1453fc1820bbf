using System.Globalization;
using System.Text.RegularExpressions;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The keys of interviews, of the calendars' time that they hold, and of positions.</summary>
internal static partial class Keys
{
    private static readonly Duration Quarter = Duration.FromMinutes(15);

    public static KeyRange HumanResources { get; } = KeyRange.StartingWith(RolePrefix(Domain.People.Roles.HumanResources));

    /// <summary>What is not over: first what has no time, the oldest wish first; then by time.</summary>
    public static KeyRange InterviewsOpen { get; } = KeyRange.StartingWith("interviews|open|");

    /// <summary>What stands in the calendars and is not over, by its start.</summary>
    public static KeyRange InterviewsBooked { get; } = KeyRange.StartingWith("interviews|booked|");

    /// <summary>Who was interviewed and is not decided on, the oldest first.</summary>
    public static KeyRange InterviewsUndecided { get; } = KeyRange.StartingWith("interviews|undecided|");

    public static KeyRange Positions { get; } = KeyRange.StartingWith("position|");

    /// <summary>An interview's row, and after it those of its scorecards.</summary>
    public static KeyRange InterviewWhole(CaseId id) => KeyRange.Between(Case(id), $"{Case(id)}|~");

    /// <param name="number">Counts from 0, in the order in which they came.</param>
    public static string Scorecard(CaseId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Case(id)}|score|{number:D2}");

    /// <summary>A quarter of an hour of a calendar. Addresses may hold what no key may, so the key holds a hash.</summary>
    public static string Hold(string mailbox, Instant quarter) => $"{HoldsPrefix(mailbox)}{Ascending.Format(quarter)}";

    /// <summary>The quarters of a calendar that lie within a time, or reach into it.</summary>
    public static KeyRange Holds(string mailbox, Interval when) => new(
        when.HasStart ? Hold(mailbox, when.Start - Quarter) : HoldsPrefix(mailbox),
        when.HasEnd ? Hold(mailbox, when.End) : KeyRange.StartingWith(HoldsPrefix(mailbox)).Below);

    /// <summary>Where an interview stands in the list of what is not over: the end of its key there.</summary>
    public static string PlaceAmongOpen(Interview interview) => InterviewListItem.Of(interview).When is { } when
        ? $"{Ascending.Format(when.Start)}|{interview.Id}"
        : $"0|{Ascending.Format(interview.Last.At)}|{interview.Id}";

    public static string InInterviewsOpen(Interview interview) => $"{InterviewsOpen.After}{PlaceAmongOpen(interview)}";

    /// <summary>What is not over and somebody has to do with. It stays in its place when its time moves: one row less for each person.</summary>
    /// <exception cref="ArgumentException">The id cannot stand in a key.</exception>
    public static KeyRange InterviewsOf(PersonId person) => KeyRange.StartingWith($"interviews|of|{Checked(person.Value)}|");

    public static string InInterviewsOf(PersonId person, Interview interview) => $"{InterviewsOf(person).After}{interview.Id}";

    public static string InInterviewsBooked(Booking booking, CaseId id) => $"{InterviewsBooked.After}{Ascending.Format(booking.Slot.Start)}|{id}";

    public static string InInterviewsUndecided(Booking booking, CaseId id) => $"{InterviewsUndecided.After}{Ascending.Format(booking.Slot.End)}|{id}";

    /// <summary>What begins within a time.</summary>
    public static KeyRange InterviewsBetween(Interval when) => new(
        when.HasStart ? $"{InterviewsBooked.After}{Ascending.Format(when.Start)}" : InterviewsBooked.After,
        when.HasEnd ? $"{InterviewsBooked.After}{Ascending.Format(when.End)}" : InterviewsBooked.Below);

    /// <summary>Whether a text that came back from a card can be the end of an interview's key in a list.</summary>
    public static bool IsInterviewCursor(string text) => InterviewCursor().IsMatch(text);

    /// <summary>When HR is next told of the day's interviews.</summary>
    public static string InterviewMorning => "interviews|morning";

    /// <summary>Among what somebody asked of the office.</summary>
    public static string Mine(Interview interview) => $"{MineOf(interview.AskedBy.Id).After}{NewestFirst(interview.AskedAt)}|{interview.Id}";

    public static string Position(PositionCode code) => $"{Positions.After}{code}";

    private static string HoldsPrefix(string mailbox) => $"hold|{Hash(mailbox.ToLowerInvariant())}|";

    [GeneratedRegex(
        @"\A(?:0\|)?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{7}Z\|INT-[0-9A-Z]{5}\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex InterviewCursor();
}
