using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>Why nothing fits, person by person, and what would make it fit.</summary>
internal static class NoSlotReasons
{
    private const int MostReasons = 2;

    public static IEnumerable<AdaptiveElement> For(SlotOffer offer, PanelNames names, CarriedDraft carried)
    {
        var draft = offer.Draft;
        var why = offer.Found.Why ?? new NoSlot([], []);
        yield return Banner.Of(
            AdaptiveContainerStyle.Emphasis,
            [
                Line.Of(Line.Bold(Phrase.Of(InterviewTexts.NoneHint, Day.Short(draft.From), Day.Short(draft.Until)))),
                .. why.Obstacles.Where(obstacle => obstacle.Round == 0).OrderBy(obstacle => obstacle.Left)
                    .Select(obstacle => Sentence(obstacle, names)).OfType<string>().Select(Close),
            ]);
        if (why.Relaxations.IsEmpty)
        {
            yield return Line.Words(InterviewTexts.NoneNothing);
            yield break;
        }

        yield return Line.Words(InterviewTexts.NoneRelax);
        for (var index = 0; index < Math.Min(SlotsCard.MostRelaxations, why.Relaxations.Length); index++)
        {
            yield return SlotRow.For(why.Relaxations[index], index, Words(why.Relaxations[index], names), offer, names, carried);
        }
    }

    private static AdaptiveRichTextBlock Close(string words)
    {
        var line = Line.Of(Line.Run(words));
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }

    // Of somebody who had no chance, since the office itself has no time, there is nothing to say; nor of an office that leaves some.
    private static string? Sentence(Obstacle obstacle, PanelNames names) => obstacle switch
    {
        { Mailbox: null, Left: 0, Reasons.IsEmpty: false } => Phrase.Of(InterviewTexts.NoneOffice, Reasons(obstacle)),
        { Mailbox: null } => null,
        { Left: 0, Reasons.IsEmpty: true } => null,
        { Left: 0, Reasons: [{ What: Hindrance.Unknown }, ..] } => Phrase.Of(InterviewTexts.NonePersonUnknown, names.Of(obstacle.Mailbox)),
        { Left: 0 } => Phrase.Of(InterviewTexts.NonePerson, names.Of(obstacle.Mailbox), Reasons(obstacle)),
        { Left: 1 } => Phrase.Of(InterviewTexts.NonePersonLeftOne, names.Of(obstacle.Mailbox)),
        _ => Phrase.Of(InterviewTexts.NonePersonLeft, names.Of(obstacle.Mailbox), obstacle.Left),
    };

    private static string Reasons(Obstacle obstacle) =>
        InterviewWords.List([.. obstacle.Reasons.OrderByDescending(reason => reason.Times).Take(MostReasons).Select(reason => Words(reason.What))]);

    private static string Words(Hindrance what) => what switch
    {
        Hindrance.Notice => InterviewTexts.HinderNotice,
        Hindrance.NoDay => InterviewTexts.HinderNoDay,
        Hindrance.OtherPartOfDay => InterviewTexts.HinderOtherPartOfDay,
        Hindrance.Candidate => InterviewTexts.HinderCandidate,
        Hindrance.NoRoom => InterviewTexts.HinderNoRoom,
        Hindrance.Unknown => InterviewTexts.HinderUnknown,
        Hindrance.OutsideHours => InterviewTexts.HinderOutsideHours,
        Hindrance.OutOfOffice => InterviewTexts.HinderOutOfOffice,
        Hindrance.Busy => InterviewTexts.HinderBusy,
        Hindrance.Tentative => InterviewTexts.HinderTentative,
        Hindrance.TooClose => InterviewTexts.HinderTooClose,
        Hindrance.DayFull => InterviewTexts.HinderDayFull,
        Hindrance.Lunch => InterviewTexts.HinderLunch,
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "This hindrance has no words yet."),
    };

    private static string Words(Relaxation relaxation, PanelNames names) => relaxation switch
    {
        Relaxation.IfPersonIsFree(var mailbox, _) => Phrase.Of(InterviewTexts.RelaxFree, names.Of(mailbox)),
        Relaxation.WithoutBuffers(var mailbox, _) => Phrase.Of(InterviewTexts.RelaxBuffers, names.Of(mailbox)),
        Relaxation.OverTentative(var mailbox, _) => Phrase.Of(InterviewTexts.RelaxTentative, names.Of(mailbox)),
        Relaxation.StartsEarlier(var mailbox, var at, _, _) => Phrase.Of(InterviewTexts.RelaxEarlier, names.Of(mailbox), LocalClock.Time(at)),
        Relaxation.StaysLater(var mailbox, var until, _, _) => Phrase.Of(InterviewTexts.RelaxLater, names.Of(mailbox), LocalClock.Time(until)),
        Relaxation.WithoutLunch(var mailbox, _) => Phrase.Of(InterviewTexts.RelaxLunch, names.Of(mailbox)),
        Relaxation.OneMoreThatDay(var mailbox, _) => Phrase.Of(InterviewTexts.RelaxOneMore, names.Of(mailbox)),
        Relaxation.ShorterRound(var round, _, var fits) => Phrase.Of(InterviewTexts.RelaxShorter, InterviewWords.Minutes(fits.Rounds[round].End - fits.Rounds[round].Start)),
        Relaxation.AtShortNotice => InterviewTexts.RelaxShortNotice,
        Relaxation.AtAnyTimeOfDay => InterviewTexts.RelaxAnyTime,
        Relaxation.IfCandidateCan => InterviewTexts.RelaxCandidate,
        Relaxation.WithoutRoom => InterviewTexts.RelaxRoom,
        Relaxation.WithoutOptional => InterviewTexts.RelaxOptional,
        Relaxation.DaysLater(var days, _) => Phrase.Of(InterviewTexts.RelaxDays, InterviewWords.Days(days)),
        Relaxation.WithoutSeats(var seats, _) => Phrase.Of(
            InterviewTexts.RelaxSeats,
            InterviewWords.List([.. seats.Select(seat => seat.AnyOf.Select(names.Of).Aggregate((all, one) => Phrase.Of(InterviewTexts.Either, all, one)))])),
        _ => throw new ArgumentOutOfRangeException(nameof(relaxation), relaxation, "This concession has no words yet."),
    };
}
