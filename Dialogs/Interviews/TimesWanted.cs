using System.Collections.Immutable;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Dialogs.Interviews;

/// <summary>Whose times are searched, and for how long each panel has the candidate.</summary>
public sealed record TimesWanted(ImmutableArray<PanelRound> Rounds, ImmutableArray<Interviewer> Panel)
{
    /// <summary>Of an interview that is there: its panel is its own.</summary>
    public static TimesWanted Of(Interview interview) => new(interview.Rounds, interview.Panel);

    /// <summary>Of a draft whose people are found.</summary>
    public static TimesWanted Of(InterviewDraft draft, SlotRules rules)
    {
        var length = Duration.FromMinutes(MinutesOf(draft.Minutes));
        return new TimesWanted(
            [
                .. draft.Seats.GroupBy(seat => seat.Panel).OrderBy(panel => panel.Key).Select(panel => new PanelRound(
                    length, [.. panel.Where(seat => !seat.IsOptional).Select(seat => new Seat([.. seat.AnyOf.Select(one => one.Mailbox)]))])
                {
                    Optional = [.. panel.Where(seat => seat.IsOptional).SelectMany(seat => seat.AnyOf).Select(one => one.Mailbox)],
                    Break = rules.Break,
                    LongestBreak = Duration.FromHours(2),
                }),
            ],
            [.. draft.Seats.SelectMany(seat => seat.AnyOf).DistinctBy(one => one.Mailbox, StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>0 for what is no number of minutes that an interview may last.</summary>
    public static int MinutesOf(string typed) =>
        int.TryParse(typed, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var minutes)
        && minutes is > 0 and <= PositionRound.LongestMinutes
            ? minutes
            : 0;
}
