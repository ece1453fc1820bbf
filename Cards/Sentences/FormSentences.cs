using BackOffice.Cards.Repairs;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said while a form lies open and its person writes instead of clicking.</summary>
public static class FormSentences
{
    /// <summary>"Got it: floor 4." Names what the text changed, or says that it changed nothing.</summary>
    public static string Updated(RepairDraft before, RepairDraft after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] changed =
        [
            .. new[]
            {
                after.What != before.What ? UserText.InLine(after.What) : null,
                after.Where != before.Where ? UserText.InLine(after.Where) : null,
                after.Symptom != before.Symptom ? UserText.InLine(after.Symptom) : null,
                after.Urgency != before.Urgency ? RepairWords.InSentence(after.Urgency) : null,
            }.OfType<string>(),
        ];
        return changed.Length == 0 ? NothingChanged() : Phrase.Of(Words.Updated, List(changed));
    }

    public static string NothingChanged() => Words.NothingChanged;

    /// <summary>Asks for a field, one of <see cref="RepairFields"/>: "What is wrong with it?"</summary>
    public static string Ask(string field) => field switch
    {
        RepairFields.What => Words.AskWhat,
        RepairFields.Where => Words.AskWhere,
        RepairFields.Symptom => Words.AskSymptom,
        RepairFields.Urgency => Words.AskUrgency,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Nobody is asked for this."),
    };

    /// <summary>Nothing is missing: how to send it.</summary>
    public static string Ready() => Words.ReadyToSend;

    /// <summary>The form was sent by writing "send".</summary>
    public static string Sent(CaseId id) => Phrase.Of(Words.SentByWords, id);

    /// <summary>The form was thrown away by writing "cancel".</summary>
    public static string Discarded() => Words.DiscardedInWords;

    /// <summary>"Cancel", and no form lies open.</summary>
    public static string NothingToCancel() => Words.NothingToCancel;

    /// <summary>"Send" or "yes", and no form lies open.</summary>
    public static string NothingToSend() => Words.NothingToSend;

    /// <summary>The line of the notification when a form is shown.</summary>
    public static string Summary() => Words.SummaryForm;

    private static string List(string[] things) =>
        things.Length == 1 ? things[0] : Phrase.Of(Words.And, string.Join(Words.ListComma, things[..^1]), things[^1]);
}
