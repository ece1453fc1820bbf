using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Bot.Repairs;

/// <summary>A form as it came back with a press, and as it is shown again.</summary>
internal static class PressedForm
{
    // What is far over the limit is cut in the form that comes back, so that the card stays sendable.
    private const int KeptOfTooLongText = 6_000;

    public static RepairDraft Draft(CardPress press, RandomNumberGenerator random) => new(
        press.Case ?? CaseId.Mint(CaseKind.Repair, random),
        press.Text(RepairFields.What),
        press.Text(RepairFields.Where),
        press.Text(RepairFields.Symptom),
        Enum.TryParse<Urgency>(press.Text(RepairFields.Urgency), ignoreCase: true, out var urgency) && Enum.IsDefined(urgency)
            ? urgency
            : Urgency.Normal)
    {
        Seen = string.Join(' ', CaseId.ParseAll(press.Text(CardData.Others))),
    };

    /// <summary>All that was typed, with what to mend or to know first.</summary>
    public static CardAnswer.Replace Again(
        RepairDraft draft, ImmutableArray<FieldError> errors, string? banner = null, AlreadyOpen? already = null) =>
        new(RepairFormCard.For(
            draft with
            {
                What = Kept(draft.What),
                Where = Kept(draft.Where),
                Symptom = Kept(draft.Symptom),
                Seen = already is null ? draft.Seen : string.Join(' ', already.There.Select(open => open.Id)),
            },
            errors,
            banner,
            already));

    private static string Kept(string text) => text.Length <= KeptOfTooLongText ? text : text[..KeptOfTooLongText];
}
