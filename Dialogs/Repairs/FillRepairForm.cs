using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs.Repairs;

/// <summary>Brings what somebody says into the fields of a form. Pure.</summary>
public static class FillRepairForm
{
    /// <summary>A new form with what a first sentence tells.</summary>
    public static RepairDraft From(CaseId id, Understood understood)
    {
        ArgumentNullException.ThrowIfNull(understood);
        return Kept(new RepairDraft(
            id,
            understood.Asset ?? string.Empty,
            understood.Place ?? string.Empty,
            understood.Symptom ?? string.Empty,
            understood.Urgency ?? Urgency.Normal));
    }

    /// <summary>The form after a further text. A text that names no field answers the field that was asked for.</summary>
    /// <param name="asked">The field that the form waits for, one of <see cref="RepairFields"/>; null when it waits for none.</param>
    public static RepairDraft With(RepairDraft draft, string said, Understood understood, string? asked)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(understood);
        var corrects = understood.Corrects;

        // "the display shows E5" about a printer tells its symptom; "no, the display shows E5" names another thing.
        var tellsOfPart = understood is { Asset: not null, Symptom: not null }
            && draft.What.Length > 0 && understood.Asset != draft.What && !corrects;
        var filled = draft with
        {
            What = tellsOfPart ? draft.What : understood.Asset ?? draft.What,
            Where = understood.Place ?? draft.Where,
            Symptom = Symptom(draft.Symptom, tellsOfPart ? Sentence(said) : understood.Symptom, understood.Adds),
            Urgency = understood.Urgency ?? draft.Urgency,
        };
        var namesNothing = understood is { Asset: null, Place: null, Symptom: null, Urgency: null };
        return Kept(namesNothing || (filled == draft && asked is not null) ? Answer(draft, said, understood, asked) : filled);
    }

    /// <summary>Another full report, not a correction: the form lacks nothing, and both thing and place are others.</summary>
    public static bool IsAnother(RepairDraft draft, string said, Understood understood)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(understood);
        return understood.IsFullReport
            && draft is { What.Length: > 0, Where.Length: > 0, Symptom.Length: > 0 }
            && understood.Asset != draft.What && understood.Place != draft.Where
            && !understood.Corrects;
    }

    /// <summary>Surely something else than this form, which waits for no field that the text could be the answer to.</summary>
    public static bool IsOtherBusiness(string? asked, Understood understood)
    {
        ArgumentNullException.ThrowIfNull(understood);
        return asked is null
            && !understood.Sends
            && !understood.Joins
            && understood.Helped is null
            && understood.Intent is not (Intent.ReportProblem or Intent.Cancel or Intent.None)
            && understood.Surely(understood.Intent);
    }

    private static RepairDraft Answer(RepairDraft draft, string said, Understood understood, string? asked) => asked switch
    {
        RepairFields.What => draft with { What = Sentence(said) },
        RepairFields.Where => draft with { Where = understood.PlaceAnswer ?? Sentence(said) },
        RepairFields.Symptom => draft with { Symptom = Sentence(said) },
        _ => draft,
    };

    private static string Symptom(string before, string? told, bool adds) => told switch
    {
        null => before,
        _ when before.Length > 0 && told != before && adds => $"{before}. {told}",
        _ => told,
    };

    private static string Sentence(string said)
    {
        var text = TypedText.Clean(said).TrimEnd('.', '!', ' ');
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    // Somewhat more than fits stays, so that the form can say what is too long, and the card stays small enough to send.
    private static RepairDraft Kept(RepairDraft draft) => draft with
    {
        What = Cut(draft.What, FaultReport.WhatLimit),
        Where = Cut(draft.Where, FaultReport.WhereLimit),
        Symptom = Cut(draft.Symptom, FaultReport.SymptomLimit),
    };

    private static string Cut(string text, int limit) => TypedText.Beginning(text, limit + (limit / 2));
}
