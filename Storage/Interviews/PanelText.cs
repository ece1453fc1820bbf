using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Who interviews in which round, as columns.</summary>
internal static class PanelText
{
    public static void Put(TableEntity row, string column, ImmutableArray<PanelRound> rounds) => row.PutParts(column, rounds.Select(round => new RoundDocument(
        round.Length.BclCompatibleTicks,
        Write(round.Seats),
        [.. round.Optional],
        round.Break.BclCompatibleTicks,
        round.LongestBreak?.BclCompatibleTicks)));

    public static ImmutableArray<PanelRound> ReadRounds(TableEntity row, string column) =>
        [.. row.Parts<RoundDocument[]>(column).Select(round => round.ToRound())];

    public static void Put(TableEntity row, string column, ImmutableArray<Interviewer> panel) =>
        row.PutParts(column, panel.Select(one => new InterviewerDocument(one.Who.Id.Value, one.Who.Name, one.Mailbox)));

    public static ImmutableArray<Interviewer> ReadPanel(TableEntity row, string column) =>
        [.. row.Parts<InterviewerDocument[]>(column).Select(one => new Interviewer(new PersonName(new PersonId(one.Id), one.Name), one.Mailbox))];

    public static void Put(TableEntity row, string column, ImmutableArray<PersonName> people) =>
        row.PutParts(column, people.Select(person => new PersonDocument(person.Id.Value, person.Name)));

    public static ImmutableArray<PersonName> ReadPeople(TableEntity row, string column) =>
        [.. row.Parts<PersonDocument[]>(column).Select(person => new PersonName(new PersonId(person.Id), person.Name))];

    public static string[][] Write(ImmutableArray<Seat> seats) => [.. seats.Select(seat => seat.AnyOf.ToArray())];

    public static ImmutableArray<Seat> ReadSeats(string[][] seats) => [.. seats.Select(anyOf => new Seat([.. anyOf]))];

    private sealed record PersonDocument(string Id, string Name);

    private sealed record InterviewerDocument(string Id, string Name, string Mailbox);

    // Durations are ticks (100 ns).
    private sealed record RoundDocument(long Length, string[][] Seats, string[] Optional, long Break, long? LongestBreak)
    {
        public PanelRound ToRound() => new(Duration.FromTicks(Length), ReadSeats(Seats))
        {
            Optional = [.. Optional],
            Break = Duration.FromTicks(Break),
            LongestBreak = LongestBreak is { } ticks ? Duration.FromTicks(ticks) : null,
        };
    }
}
