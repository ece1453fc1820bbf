using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The times at which an interview can be; or why there is none, and what would help.</summary>
public static class SlotsCard
{
    /// <summary>So many times are shown.</summary>
    public const int Most = 5;

    /// <summary>So many concessions are offered.</summary>
    public const int MostRelaxations = 3;

    public static AdaptiveCard For(SlotOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var draft = offer.Draft;
        var candidate = InterviewWords.Candidate(draft.Candidate.Name);
        var title = Phrase.Of(draft.IsMove ? InterviewTexts.SlotsMoveTitle : InterviewTexts.SlotsTitle, candidate);
        var carried = new CarriedDraft(draft);
        var names = new PanelNames(draft.Seats.SelectMany(seat => seat.AnyOf));
        ImmutableArray<Slot> slots = [.. offer.Found.Slots.Take(Most).OrderBy(slot => slot.Start)];
        var showsTimes = !slots.IsEmpty || offer.Found.Why is { Relaxations.IsEmpty: false };
        return Sheet.Of(
            title,
            [
                Head.Title(title),
                About(draft, names),
                .. Top(offer),
                .. showsTimes ? [Line.Hint(Phrase.Of(InterviewTexts.SlotsClock, LocalClock.City(offer.Reader)))] : Array.Empty<AdaptiveElement>(),
                .. Unknown(offer, names),
                .. slots.Select(slot => SlotRow.For(slot, offer, names, carried)),
                .. slots.IsEmpty ? NoSlotReasons.For(offer, names, carried) : SlotWeek.For(slots, offer.Reader),
                .. AsksMail(offer) && showsTimes ? Mail(draft, offer.Errors) : [],
                .. carried.Input,
                .. ButtonRows.Of(Buttons(draft, slots, carried)),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Top(SlotOffer offer)
    {
        if (offer.Banner is { } banner)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(UserText.Paragraph(banner))));
        }

        foreach (var element in InterviewFieldSentences.Above(offer.Errors))
        {
            yield return element;
        }
    }

    /// <summary>"Data analyst · Sam, Priya or Bo · 60 minutes"</summary>
    private static AdaptiveRichTextBlock About(InterviewDraft draft, PanelNames names)
    {
        var panel = string.Join(Words.ListComma, draft.Seats.Select(seat => Seat(seat, names)));
        var minutes = int.TryParse(draft.Minutes, out var number) ? InterviewWords.Minutes(number) : null;
        var about = Line.Of(Line.Run(InterviewWords.Joined(InterviewWords.Role(draft.Role), panel, minutes)));
        about.Spacing = AdaptiveSpacing.None;
        return about;
    }

    private static string Seat(DraftSeat seat, PanelNames names)
    {
        var who = seat.AnyOf.Select(one => names.Of(one.Mailbox)).Aggregate((all, one) => Phrase.Of(InterviewTexts.Either, all, one));
        return seat.IsOptional ? Phrase.Of(InterviewTexts.IfFree, who) : who;
    }

    private static IEnumerable<AdaptiveElement> Unknown(SlotOffer offer, PanelNames names)
    {
        ImmutableArray<string> unknown = [.. offer.Found.Unknown.Where(mailbox => !offer.Rooms.ContainsKey(mailbox))];
        if (!unknown.IsEmpty)
        {
            var words = unknown.Length == 1 ? InterviewTexts.SlotsUnknown : InterviewTexts.SlotsUnknownMany;
            yield return Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Run(Phrase.Of(words, names.List(unknown)))));
        }
    }

    private static bool AsksMail(SlotOffer offer) =>
        !offer.Draft.IsMove && (offer.Draft.Candidate.Mail.Length == 0 || offer.Errors.Any(error => error.Field == InterviewFields.Mail));

    private static IEnumerable<AdaptiveElement> Mail(InterviewDraft draft, ImmutableArray<FieldError> errors) =>
        [InterviewFormFields.Mail(draft.Candidate.Mail, InterviewTexts.SlotsMail), .. InterviewInputs.Beside(InterviewFields.Mail, errors)];

    private static IEnumerable<AdaptiveAction> Buttons(InterviewDraft draft, ImmutableArray<Slot> slots, CarriedDraft carried)
    {
        if (!slots.IsEmpty)
        {
            var last = InterviewData.Moment(slots[^1].Start);
            yield return carried.On(new Button(InterviewTexts.SlotsOther, InterviewVerbs.OtherTimes) { After = last }).ToAction();
        }

        yield return carried.On(new Button(InterviewTexts.SlotsChange, InterviewVerbs.ChangeForm)).ToAction();
        if (slots.Length > 1)
        {
            var starts = string.Join(',', slots.Select(slot => InterviewData.Moment(slot.Start)));
            yield return carried.On(new Button(InterviewTexts.SlotsAskCandidate, InterviewVerbs.SendChoice) { Further = [(InterviewData.Starts, starts)] }).ToAction();
        }

        yield return draft.IsMove
            ? new Button(InterviewTexts.ActionBack, InterviewVerbs.Back) { Case = draft.Id }.ToAction()
            : new Button(Words.FormCancel, InterviewVerbs.Discard) { Case = draft.Id }.ToAction();
    }
}
