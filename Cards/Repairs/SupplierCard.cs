using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>Asks to which service a repair is handed, with what the register knows filled in.</summary>
public static class SupplierCard
{
    /// <param name="contact">Who repairs the machine, as far as the register knows.</param>
    /// <param name="mail">What stands in the field.</param>
    /// <param name="errors">What keeps it from being sent.</param>
    /// <param name="notice">Something to know first, as a sentence.</param>
    public static AdaptiveCard For(
        Repair repair, ServiceContact contact, string mail, string note = "", ImmutableArray<FieldError> errors = default, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(contact);
        var title = Phrase.Of(Words.SupplierTitle, repair.Id);
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Of(Line.Subtle(RepairWords.Title(repair))),
                .. Contact(contact),
                .. notice is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Run(UserText.Paragraph(notice))))],
                .. errors.IsDefaultOrEmpty
                    ? Array.Empty<AdaptiveElement>()
                    : [Banner.Of(AdaptiveContainerStyle.Attention, errors.Select(error => Line.Words(FieldSentences.For(error), AdaptiveSpacing.Small)))],
                Input(RepairFields.SupplierMail, Words.SupplierMailLabel, Words.SupplierMailExample, mail, ServiceContact.MailLimit),
                Input(RepairFields.SupplierNote, Words.SupplierNoteLabel, Words.SupplierNoteExample, note, HandToSupplier.NoteLimit, isMultiline: true),
                Line.Hint(Words.SupplierHint, AdaptiveSpacing.Small),
            ],
            [
                new Button(Words.SupplierSend, Verbs.HandOver)
                {
                    Case = repair.Id,
                    Tag = repair.Fault.Tag,
                    Version = repair.Version,
                    SendsInputs = true,
                    IsTheThingToDo = true,
                }.ToAction(),
                new Button(Words.SupplierCancel, Verbs.LeaveContact) { Case = repair.Id }.ToAction(),
            ]);
    }

    /// <summary>The card was put away.</summary>
    public static AdaptiveCard Left(CaseId id) => Done(Phrase.Of(Words.SupplierLeft, id));

    /// <summary>What takes the card's place when nothing is left to do on it.</summary>
    public static AdaptiveCard Done(string sentence) => Sheet.Of(sentence, [Line.Of(Line.Subtle(sentence))]);

    private static IEnumerable<AdaptiveElement> Contact(ServiceContact contact)
    {
        if (contact.Name is { } name)
        {
            yield return Fact.Row(Words.SupplierName, AdaptiveSpacing.Medium, Line.Run(UserText.Name(name)));
        }

        if (contact.Phone is { } phone)
        {
            yield return Fact.Row(Words.SupplierPhone, AdaptiveSpacing.Small, Line.Run(UserText.InLine(phone)));
        }
    }

    private static AdaptiveTextInput Input(string field, string label, string example, string value, int limit, bool isMultiline = false) => new()
    {
        Id = field,
        Label = label,
        Placeholder = example,
        MaxLength = limit,
        IsMultiline = isMultiline,
        Value = TypedText.Clean(value) is { Length: > 0 } text ? UserText.Shorten(text, limit + (limit / 4)) : null,
    };
}
