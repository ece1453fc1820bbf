using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>A time on offer, with its press.</summary>
internal static class SlotRow
{
    /// <summary>So many people are named at a time; the panel stands above all times.</summary>
    private const int Most = 4;

    public static AdaptiveElement For(Slot slot, SlotOffer offer, PanelNames names, CarriedDraft carried)
    {
        var isBest = offer.Found.Slots.Length > 1 && slot == offer.Found.Slots[0];
        return Of(
            Line.Of(Line.Bold(LocalClock.MomentSpan(slot.Start, slot.End, offer.Reader))),
            [.. isBest ? [Small(new AdaptiveTextRun(InterviewTexts.SlotsBest) { Color = AdaptiveTextColor.Good, Size = AdaptiveTextSize.Small })] : Array.Empty<AdaptiveElement>(), .. Below(slot, offer, names).Select(Subtle)],
            carried.On(new Button(InterviewTexts.SlotsBook, InterviewVerbs.TakeTime) { Further = [Start(slot)] }));
    }

    /// <summary>A concession with which a time fits.</summary>
    /// <param name="words">What has to give way.</param>
    public static AdaptiveElement For(Relaxation relaxation, int index, string words, SlotOffer offer, PanelNames names, CarriedDraft carried)
    {
        var slot = relaxation.Fits;
        return Of(
            Line.Of(Line.Bold(LocalClock.MomentSpan(slot.Start, slot.End, offer.Reader))),
            [Small(new AdaptiveTextRun(words) { Size = AdaptiveTextSize.Small }), .. Below(slot, offer, names).Select(Subtle)],
            carried.On(new Button(InterviewTexts.SlotsBook, InterviewVerbs.Relax)
            {
                Further = [(InterviewData.Relaxation, index.ToString(System.Globalization.CultureInfo.InvariantCulture)), Start(slot)],
            }));
    }

    private static (string, string) Start(Slot slot) => (InterviewData.Start, InterviewData.Moment(slot.Start));

    private static AdaptiveColumnSet Of(AdaptiveRichTextBlock when, IEnumerable<AdaptiveElement> below, Button press) => new()
    {
        Separator = true,
        Spacing = AdaptiveSpacing.Medium,
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Items = [when, .. below],
            },
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Auto,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Items = [new AdaptiveActionSet { Actions = [press.ToAction()] }],
            },
        ],
    };

    private static IEnumerable<string> Below(Slot slot, SlotOffer offer, PanelNames names)
    {
        ImmutableArray<string> people = [.. slot.Rounds.SelectMany(round => round.People).Distinct(StringComparer.OrdinalIgnoreCase)];
        ImmutableArray<string> also = [.. slot.Rounds.SelectMany(round => round.Optional).Distinct(StringComparer.OrdinalIgnoreCase)];
        ImmutableArray<string> missing = [.. slot.Rounds.SelectMany(round => round.Missing).Distinct(StringComparer.OrdinalIgnoreCase)];
        var hasChoice = offer.Draft.Seats.Any(seat => seat.AnyOf.Length > 1);
        string[] lines =
        [
            Elsewhere(slot, people.AddRange(also), offer, names),
            InterviewWords.Joined(
                hasChoice ? Phrase.Of(InterviewTexts.SlotsWith, names.List(people, Most)) : null,
                also.IsEmpty ? null : Phrase.Of(also.Length == 1 ? InterviewTexts.SlotsComes : InterviewTexts.SlotsComeMany, names.List(also, Most)),
                missing.IsEmpty ? null : Phrase.Of(InterviewTexts.SlotsMissing, names.List(missing, Most)),
                slot.Rounds[0].Room is { } room ? InterviewWords.Room(room, offer.Rooms) : null),
        ];
        return lines.Where(line => line.Length > 0);
    }

    /// <summary>"Priya and Bo 14:30 Kolkata · Ann 09:00 London"</summary>
    private static string Elsewhere(Slot slot, ImmutableArray<string> people, SlotOffer offer, PanelNames names) => InterviewWords.Joined(
        people
            .Select(mailbox => (Mailbox: mailbox, Time: offer.Zones.GetValueOrDefault(mailbox) is { } zone ? LocalClock.Elsewhere(slot.Start, zone, offer.Reader) : null))
            .Where(one => one.Time is not null)
            .GroupBy(one => one.Time!, one => one.Mailbox, StringComparer.Ordinal)
            .Select(group => Phrase.Of(InterviewTexts.WhoElsewhere, names.List(group, Most), group.Key)));

    private static AdaptiveRichTextBlock Subtle(string words) => Small(Line.Small(words));

    private static AdaptiveRichTextBlock Small(AdaptiveTextRun run)
    {
        var line = Line.Of(run);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }
}
