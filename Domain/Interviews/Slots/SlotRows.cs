using System.Buffers;
using System.Numerics;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// What a search knows of a request, as rows of bits: for each round when it may begin at all, for each person of a round when they
/// could, and for each person which steps are free. The memory is borrowed.
/// </summary>
internal sealed class SlotRows : IDisposable
{
    private readonly SlotRequest request;
    private readonly ulong[] bits;
    private readonly ulong[][] seats;
    private readonly ulong[] seated;
    private readonly bool[] hasChoice;
    private readonly bool[] overlap;
    private readonly int words;

    public SlotRows(SlotRequest request)
    {
        this.request = request;
        Grid = new SlotGrid(request.Range, request.Office);
        words = Grid.Words;
        var rows = request.Rounds.Length + ((request.Rounds.Length + 1) * request.People.Length) + 2;
        bits = ArrayPool<ulong>.Shared.Rent(Math.Max(1, rows * words));
        seats = new ulong[request.Rounds.Length][];
        seated = new ulong[request.Rounds.Length];
        hasChoice = new bool[request.Rounds.Length];
        overlap = new bool[request.Rounds.Length];
        for (var round = 0; round < request.Rounds.Length; round++)
        {
            FillSeats(round);
            FillFrame(round);
            FillPeople(round);
        }

        FillFree();
    }

    public SlotGrid Grid { get; }

    /// <summary>When a round may begin, whoever comes.</summary>
    public Span<ulong> Frame(int round) => Row(round);

    /// <summary>When a person could begin a round. Only for those whom the round names.</summary>
    public Span<ulong> Person(int round, int person) => Row(request.Rounds.Length + (round * request.People.Length) + person);

    /// <summary>Which steps a person who may take a seat has for work.</summary>
    public Span<ulong> Free(int person) => Row(request.Rounds.Length + (request.Rounds.Length * request.People.Length) + person);

    /// <summary>For each seat of a round, a bit for each person who can take it.</summary>
    public ReadOnlySpan<ulong> Seats(int round) => seats[round];

    /// <summary>A bit for each person who can take a seat of a round.</summary>
    public ulong Seated(int round) => seated[round];

    /// <summary>Whether somebody can take more than one of the seats of a round.</summary>
    public bool Overlap(int round) => overlap[round];

    /// <summary>Whether there is more to say of the seats of a round than that each is for one person.</summary>
    public bool HasChoice(int round) => hasChoice[round];

    public void Dispose() => ArrayPool<ulong>.Shared.Return(bits);

    /// <summary>Takes out of a row when a round cannot begin, for one of the reasons that have to do with nobody of the panel.</summary>
    public void Narrow(Span<ulong> row, Hindrance by, int round)
    {
        var length = request.Rounds[round].Length.BclCompatibleTicks;
        var spare = Spare(0);
        spare.Clear();
        switch (by)
        {
            case Hindrance.Notice:
                Bits.Set(spare, Grid.First((request.Now + request.Notice).ToUnixTimeTicks()), Grid.Count);
                break;
            case Hindrance.NoDay:
                AllowDays(spare, length);
                break;
            case Hindrance.OtherPartOfDay when request.Within is { } within:
                PersonRow.AllowHours(spare, WeeklyHours.EveryDay(request.Office, within), Grid, length);
                break;
            case Hindrance.Candidate when request.Candidate is { } candidate:
                AllowCandidate(spare, candidate, length);
                break;
            case Hindrance.NoRoom when !request.Rooms.IsEmpty:
                AllowRooms(spare, Spare(1), length, request.Rounds[round].Chairs);
                break;
            default:
                return;
        }

        Bits.And(row, spare);
    }

    /// <summary>A row for whoever needs one for a moment; the first is also used for narrowing.</summary>
    public Span<ulong> Spare(int number) => Row(request.Rounds.Length + ((request.Rounds.Length + 1) * request.People.Length) + number);

    private Span<ulong> Row(int row) => bits.AsSpan(row * words, words);

    private void FillSeats(int round)
    {
        var wanted = request.Rounds[round].Seats;
        seats[round] = new ulong[wanted.Length];
        for (var seat = 0; seat < wanted.Length; seat++)
        {
            foreach (var mailbox in wanted[seat].AnyOf)
            {
                seats[round][seat] |= 1UL << request.IndexOf(mailbox);
            }

            overlap[round] |= (seated[round] & seats[round][seat]) != 0;
            hasChoice[round] |= overlap[round] || !BitOperations.IsPow2(seats[round][seat]);
            seated[round] |= seats[round][seat];
        }
    }

    private void FillFrame(int round)
    {
        var frame = Frame(round);
        frame.Clear();
        Bits.Set(frame, 0, Grid.Count);
        for (var by = Hindrance.Notice; by <= Hindrance.NoRoom; by++)
        {
            Narrow(frame, by, round);
        }
    }

    private void FillPeople(int round)
    {
        var length = request.Rounds[round].Length.BclCompatibleTicks;
        for (var person = 0; person < request.People.Length; person++)
        {
            if ((seated[round] & (1UL << person)) != 0)
            {
                PersonRow.Fill(Person(round, person), request.People[person], Grid, length);
            }
        }

        foreach (var mailbox in request.Rounds[round].Optional)
        {
            var person = request.IndexOf(mailbox);
            PersonRow.Fill(Person(round, person), request.People[person], Grid, length);
        }
    }

    private void FillFree()
    {
        for (var person = 0; person < request.People.Length; person++)
        {
            PersonRow.FillFree(Free(person), request.People[person], Grid);
        }
    }

    private void AllowDays(Span<ulong> row, long length)
    {
        var days = LocalWindows.Days(request.Office, Grid.From, Grid.To);
        while (days.MoveNext())
        {
            if (!request.Holidays.Contains(LocalDate.FromDateTime(DateTime.UnixEpoch.AddDays(days.Day))))
            {
                Grid.Allow(row, days.Start, days.End, length);
            }
        }
    }

    private void AllowCandidate(Span<ulong> row, CandidateTime candidate, long length)
    {
        PersonRow.AllowHours(row, WeeklyHours.EveryDay(candidate.Zone, candidate.Hours), Grid, length);
        if (candidate.Offered.IsEmpty)
        {
            return;
        }

        var offered = Spare(1);
        offered.Clear();
        var (start, end) = (Instant.MinValue, Instant.MinValue);
        foreach (var time in candidate.Offered.Sort(static (one, other) => one.Start.CompareTo(other.Start)))
        {
            if (time.Start <= end)
            {
                end = Instant.Max(end, time.End);
                continue;
            }

            Allow(offered, start, end, length);
            (start, end) = (time.Start, time.End);
        }

        Allow(offered, start, end, length);
        Bits.And(row, offered);
    }

    private void Allow(Span<ulong> row, Instant start, Instant end, long length)
    {
        if (start < end && start > Instant.MinValue)
        {
            Grid.Allow(row, start.ToUnixTimeTicks(), Math.Min(end.ToUnixTimeTicks(), Grid.To), length);
        }
    }

    private void AllowRooms(Span<ulong> row, Span<ulong> spare, long length, int chairs)
    {
        foreach (var room in request.Rooms)
        {
            if (room.IsUnknown || room.Capacity < chairs)
            {
                continue;
            }

            spare.Clear();
            Bits.Set(spare, 0, Grid.Count);
            foreach (var busy in room.Busy.AsSpan())
            {
                PersonRow.Block(spare, busy, Grid, length);
            }

            Bits.Or(row, spare);
        }
    }
}
