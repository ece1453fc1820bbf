using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>What a text says. Fields are null, or empty, where it says nothing of them.</summary>
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
    private const double Sure = 0.9;

    /// <summary>What of the <see cref="List"/> of open repairs is asked for; null for all of it.</summary>
    public RepairFilter? Filter { get; init; }

    /// <summary>The part of the message that was read.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>How probable it is that <see cref="Intent"/> is what was meant, 0 to 1: of what is given 0.8, 80 % are right.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The next probable intent.</summary>
    public Intent RunnerUp { get; init; }

    /// <summary>How probable <see cref="RunnerUp"/> is, 0 to 1.</summary>
    public double RunnerUpConfidence { get; init; }

    /// <summary>What may have been meant as well, the most probable first; never <see cref="Intent.None"/>.</summary>
    public ImmutableArray<Intent> Nearest { get; init; } = [];

    /// <summary>Begins by taking something back: "no, floor 4".</summary>
    public bool Corrects { get; init; }

    /// <summary>Tells something more: "it also squeaks".</summary>
    public bool Adds { get; init; }

    /// <summary>Says that the writer has the same trouble as somebody else: "me too".</summary>
    public bool Joins { get; init; }

    /// <summary>Has a word that asks what was used up: "what did marketing use in October".</summary>
    public bool AsksUse { get; init; }

    /// <summary>Whether the text says that a guide has helped; null where it says neither that it has nor that it has not.</summary>
    public bool? Helped { get; init; }

    /// <summary>What is said of the case that is named, beside its number: "the light is blinking now".</summary>
    public string? Remark { get; init; }

    /// <summary>The place that a short text names if it answers the question for one: "4" is a floor.</summary>
    public string? PlaceAnswer { get; init; }

    /// <summary>The kind of the thing, the same in every language, without what tells it from its like: "coffee machine".</summary>
    public string? Kind { get; init; }

    /// <summary>The tag on the equipment: "PRN-3F-01".</summary>
    public string? Tag { get; init; }

    /// <summary>What is wanted, counted, ordered or delivered.</summary>
    public ImmutableArray<WantedItem> Items { get; init; } = [];

    /// <summary>Who is to be interviewed, as written.</summary>
    public string? Candidate { get; init; }

    /// <summary>The position that a candidate is for.</summary>
    public string? Position { get; init; }

    /// <summary>Other people, as written; "me" is who wrote.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>A phone number (E.164): "+49301234567".</summary>
    public string? Phone { get; init; }

    /// <summary>How long something takes.</summary>
    public Period? Length { get; init; }

    /// <summary>The dates and times, in their order in the text.</summary>
    public ImmutableArray<When> When { get; init; } = [];

    /// <summary>The text is a short order about the register of equipment.</summary>
    public EquipmentOrder? Equipment { get; init; }

    /// <summary>The text is a short order about the stock.</summary>
    public StockOrder? Stock { get; init; }

    /// <summary>The next request of the same message.</summary>
    public Understood? Also { get; init; }

    /// <summary>Whether answering changes nothing.</summary>
    public bool OnlyReads => Also is null
        && (Surely(Intent.Help) || Surely(Intent.StockLevel) || List is not null || Equipment is { OnlyReads: true } || Stock is { IsSure: true });

    /// <summary>Whether <see cref="Intent"/> is so probable that the text is not asked about, whatever else lies open.</summary>
    public bool Surely(Intent intent) => Intent == intent && Confidence >= Sure;

    /// <summary>Two intents are so close that the writer should be asked.</summary>
    public bool IsBetweenTwo =>
        Intent is not Intent.None && RunnerUp is not Intent.None && Confidence < 0.7 && Confidence - RunnerUpConfidence < 0.25;

    /// <summary>The text tells of a fault so fully that nothing is left to ask.</summary>
    public bool IsFullReport => this is { Intent: Intent.ReportProblem, Asset: not null, Place: not null, Symptom: not null };
}
