using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs;

/// <summary>What a text says. Fields are null where it says nothing of them.</summary>
/// <param name="Asset">The thing, as a clean noun: "Printer", "Coffee machine".</param>
/// <param name="Place">Where it stands: "Floor 3", "Kitchen, floor 2".</param>
/// <param name="Symptom">What is wrong, as a short clause in the words of the text: "Jammed".</param>
/// <param name="Case">The number of a case that is named.</param>
/// <param name="List">The list that is asked for.</param>
/// <param name="Courtesy">Set when the text is nothing but a greeting or thanks.</param>
/// <param name="Sends">The text, were a form open, says to send it: "send", "yes".</param>
public sealed record Understood(
    Intent Intent,
    string? Asset = null,
    string? Place = null,
    string? Symptom = null,
    Urgency? Urgency = null,
    CaseId? Case = null,
    WantedList? List = null,
    Courtesy? Courtesy = null,
    bool Sends = false)
{
    /// <summary>The text tells of a fault so fully that nothing is left to ask.</summary>
    public bool IsFullReport => this is { Intent: Intent.ReportProblem, Asset: not null, Place: not null, Symptom: not null };
}
