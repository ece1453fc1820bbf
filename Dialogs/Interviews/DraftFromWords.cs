using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Dialogs.Interviews;

/// <summary>Takes what somebody wrote into a draft: "interview Jane Doe for the analyst role with Sam and Priya next Tuesday afternoon".</summary>
public static class DraftFromWords
{
    /// <summary>Where no day was said, so many days are searched.</summary>
    public const int UsualDays = 13;

    private const int UsualMinutes = 60;

    public static InterviewDraft Read(CaseId id, Understood said, ImmutableArray<Position> positions, WorkingHours hours, Instant now)
    {
        var today = hours.DateOf(now);
        var position = Meant(said.Position, positions);
        var (from, until, part) = Days(said.When, today);
        var minutes = MinutesOf(said) ?? (int?)position?.Rounds.FirstOrDefault()?.Length.TotalMinutes ?? UsualMinutes;
        return new InterviewDraft(id, from, until)
        {
            Candidate = new CandidateForm(said.Candidate ?? string.Empty, string.Empty),
            Role = position?.Name ?? said.Position ?? string.Empty,
            Position = position?.Code,
            Minutes = minutes.ToString(CultureInfo.InvariantCulture),
            Panel = PanelOf(said, position),
            Part = part,
        };
    }

    /// <summary>The open position that is called so, or whose name begins so; null where several do, or none.</summary>
    private static Position? Meant(string? said, ImmutableArray<Position> positions)
    {
        if (said is null)
        {
            return null;
        }

        Position[] open = [.. positions.Where(position => !position.IsClosed)];
        return open.FirstOrDefault(position => string.Equals(position.Name, said, StringComparison.OrdinalIgnoreCase)
                || string.Equals(position.Code.Value, said, StringComparison.OrdinalIgnoreCase))
            ?? (open.Where(position => position.Name.Contains(said, StringComparison.OrdinalIgnoreCase)).ToArray() is [var only] ? only : null);
    }

    // Who says nobody means those who usually interview for it.
    private static string PanelOf(Understood said, Position? position) => said.People.IsEmpty
        ? string.Join(", ", position?.Rounds.FirstOrDefault()?.Panel.Select(seat => string.Join(" or ", seat.AnyOf)) ?? [])
        : Joined(said);

    // Names stand in the order of the text; what stands between two of them says whether both are wanted.
    private static string Joined(Understood said)
    {
        var text = said.Text;
        var panel = said.People[0];
        var at = text.IndexOf(said.People[0], StringComparison.OrdinalIgnoreCase);
        for (var i = 1; i < said.People.Length; i++)
        {
            var end = at < 0 ? -1 : at + said.People[i - 1].Length;
            var next = end < 0 ? -1 : text.IndexOf(said.People[i], end, StringComparison.OrdinalIgnoreCase);
            var between = next < 0 ? string.Empty : text[end..next].Trim(' ', ',');
            panel += between.ToUpperInvariant() switch
            {
                "OR" or "ODER" or "OR WITH" => " or ",
                "THEN" or "AND THEN" or "THEN WITH" or "AND THEN WITH" or "UND DANACH" or "DANACH" => " then ",
                _ => ", ",
            };
            panel += said.People[i];
            at = next;
        }

        return panel;
    }

    private static int? MinutesOf(Understood said) => said.Length is { } length && length.HasTimeComponent && !length.HasDateComponent
        ? (int)length.ToDuration().TotalMinutes
        : null;

    private static (LocalDate From, LocalDate Until, Cards.Interviews.PartOfDay Part) Days(ImmutableArray<When> when, LocalDate today)
    {
        var times = when.Where(one => one.Start is not null && one.Kind is not (WhenKind.Duration or WhenKind.Set)).ToArray();
        if (times is not [var first, ..])
        {
            return (today, today.PlusDays(UsualDays), Cards.Interviews.PartOfDay.Any);
        }

        var start = first.Start!.Value;
        var from = first.IsDeadline || start.Date < today ? today : start.Date;
        var until = first.End is { } end ? LastDayOf(end) : first.IsDeadline ? from.PlusDays(UsualDays) : from;
        var part = times.Select(one => PartsOfDay.Of(one.Start!.Value, one.End)).FirstOrDefault(one => one is not Cards.Interviews.PartOfDay.Any);
        return (from, until < from ? from : until, first.IsDeadline ? Cards.Interviews.PartOfDay.Any : part);
    }

    private static LocalDate LastDayOf(LocalDateTime end) => end.TimeOfDay == LocalTime.Midnight ? end.Date.PlusDays(-1) : end.Date;
}
