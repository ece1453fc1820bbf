using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Interviews;

/// <summary>A draft as cards carry it, as JSON. What is longer than a field may be is cut: the form's inputs hold it whole.</summary>
public static class InterviewDraftData
{
    /// <summary>Longer than any draft that was written, in characters.</summary>
    public const int LongestText = 16_000;

    private const int MailLimit = 254;
    private const int ZoneLimit = 60;
    private const int IdLimit = 64;
    private const int NumberLimit = 10;

    private static readonly JsonSerializerSettings Format = new()
    {
        DefaultValueHandling = DefaultValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 6,
    };

    public static string Write(InterviewDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return JsonConvert.SerializeObject(
            new Wire
            {
                Id = draft.Id.Value,
                From = LocalDatePattern.Iso.Format(draft.From),
                Until = LocalDatePattern.Iso.Format(draft.Until),
                Name = Cut(draft.Candidate.Name, Candidate.NameLimit),
                Mail = Cut(draft.Candidate.Mail, MailLimit),
                Zone = Cut(draft.Candidate.Zone, ZoneLimit),
                Link = Cut(draft.Candidate.CvLink, Candidate.LinkLimit),
                Role = Cut(draft.Role, ProposeInterview.RoleLimit),
                Position = draft.Position?.Value,
                Round = draft.Round,
                Minutes = Cut(draft.Minutes, NumberLimit),
                Panel = Cut(draft.Panel, InterviewDraft.PanelLimit),
                Seats = draft.Seats.IsDefaultOrEmpty ? null : [.. draft.Seats.Select(WireSeat.Of)],
                Part = (int)draft.Part,
                Room = draft.NeedsRoom,
                Move = draft.IsMove,
            },
            Format);
    }

    /// <summary>Null for what is no draft: it comes from a client.</summary>
    public static InterviewDraft? Read(string? data)
    {
        if (data is null or { Length: > LongestText })
        {
            return null;
        }

        try
        {
            return JsonConvert.DeserializeObject<Wire>(data, Format)?.Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Cut(string? text, int limit) => string.IsNullOrEmpty(text) ? null : TypedText.Beginning(text, limit);

    private static bool IsTooLong(string? text, int limit) => text?.Length > limit;

    private sealed record Wire
    {
        [JsonProperty("i")]
        public string? Id { get; init; }

        [JsonProperty("f")]
        public string? From { get; init; }

        [JsonProperty("u")]
        public string? Until { get; init; }

        [JsonProperty("n")]
        public string? Name { get; init; }

        [JsonProperty("m")]
        public string? Mail { get; init; }

        [JsonProperty("z")]
        public string? Zone { get; init; }

        [JsonProperty("l")]
        public string? Link { get; init; }

        [JsonProperty("r")]
        public string? Role { get; init; }

        [JsonProperty("p")]
        public string? Position { get; init; }

        [JsonProperty("o")]
        public int Round { get; init; }

        [JsonProperty("d")]
        public string? Minutes { get; init; }

        [JsonProperty("w")]
        public string? Panel { get; init; }

        [JsonProperty("s")]
        public WireSeat?[]? Seats { get; init; }

        [JsonProperty("t")]
        public int Part { get; init; }

        [JsonProperty("b")]
        public bool Room { get; init; }

        [JsonProperty("v")]
        public bool Move { get; init; }

        public InterviewDraft? Read()
        {
            PositionCode? position = PositionCode.TryParse(Position, out var code) ? code : null;
            ImmutableArray<DraftSeat?> seats = [.. (Seats ?? []).Take(ProposeInterview.MostInterviewers + 1).Select(seat => seat?.Read())];
            var isWhole = CaseId.TryParse(Id, out var id) && id.Kind is CaseKind.Interview
                && (Position is null) == (position is null)
                && Round is >= 0 and < Domain.Interviews.Position.MostRounds
                && Enum.IsDefined((PartOfDay)Part)
                && !(IsTooLong(Name, Candidate.NameLimit) || IsTooLong(Mail, MailLimit) || IsTooLong(Zone, ZoneLimit) || IsTooLong(Link, Candidate.LinkLimit))
                && !(IsTooLong(Role, ProposeInterview.RoleLimit) || IsTooLong(Minutes, NumberLimit) || IsTooLong(Panel, InterviewDraft.PanelLimit))
                && seats.All(seat => seat is not null)
                && seats.Sum(seat => seat!.AnyOf.Length) <= ProposeInterview.MostInterviewers;
            return isWhole && DayOf(From) is { } from && DayOf(Until) is { } until
                ? new InterviewDraft(id, from, until)
                {
                    Candidate = new CandidateForm(Name ?? string.Empty, Mail ?? string.Empty, Zone ?? string.Empty, Link ?? string.Empty),
                    Role = Role ?? string.Empty,
                    Position = position,
                    Round = Round,
                    Minutes = Minutes ?? string.Empty,
                    Panel = Panel ?? string.Empty,
                    Seats = [.. seats.OfType<DraftSeat>()],
                    Part = (PartOfDay)Part,
                    NeedsRoom = Room,
                    IsMove = Move,
                }
                : null;
        }

        private static LocalDate? DayOf(string? text) => LocalDatePattern.Iso.Parse(text ?? string.Empty) is { Success: true, Value: var day } ? day : null;
    }

    private sealed record WireSeat
    {
        /// <summary>Id, name and mailbox of each who may take it.</summary>
        [JsonProperty("a")]
        public string?[]?[]? AnyOf { get; init; }

        [JsonProperty("x")]
        public bool Optional { get; init; }

        [JsonProperty("p")]
        public int Panel { get; init; }

        public static WireSeat Of(DraftSeat seat) => new()
        {
            AnyOf = [.. seat.AnyOf.Select(one => new[] { one.Who.Id.Value, TypedText.Beginning(one.Who.Name, InterviewDraft.NameLimit), one.Mailbox })],
            Optional = seat.IsOptional,
            Panel = seat.Panel,
        };

        public DraftSeat? Read()
        {
            ImmutableArray<Interviewer?> people = [.. (AnyOf ?? []).Take(ProposeInterview.MostInterviewers + 1).Select(Person)];
            return people.IsEmpty || people.Any(one => one is null) ? null : new DraftSeat([.. people.OfType<Interviewer>()], Optional)
            {
                Panel = Math.Clamp(Panel, 0, SlotRequest.MostRounds - 1),
            };
        }

        private static Interviewer? Person(string?[]? parts) =>
            parts is [{ Length: > 0 and <= IdLimit } id, { Length: <= InterviewDraft.NameLimit } name, { Length: > 0 and <= MailLimit } mailbox]
                ? new Interviewer(new PersonName(new PersonId(id), name), mailbox)
                : null;
    }
}
