using System.Collections.Immutable;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;

namespace BackOffice.Domain.Repairs;

/// <summary>What a reporter says of a fault.</summary>
/// <param name="What">The thing: "Printer", "Coffee machine".</param>
/// <param name="Where">The place, in free text.</param>
/// <param name="Symptom">What is wrong with it.</param>
public sealed record FaultReport(string What, string Where, string Symptom, Urgency Urgency)
{
    public const int WhatLimit = 100;
    public const int WhereLimit = 200;
    public const int SymptomLimit = 4_000;

    /// <summary>What <see cref="What"/> is, the same in every language: "printer"; null for a thing of no known kind.</summary>
    public string? Kind { get; init; }

    /// <summary>The tag that <see cref="What"/> names, if it names one.</summary>
    public AssetTag? Tag { get; init; }

    /// <summary>Whether it is planned work and no fault: nobody else can have it too, and it counts against no machine.</summary>
    public bool IsMaintenance { get; init; }

    public ImmutableArray<FieldError> Check(OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return
        [
            .. new[]
            {
                TypedText.Check(RepairFields.What, What, WhatLimit),
                TypedText.Check(RepairFields.Where, Where, WhereLimit) ?? places.Check(RepairFields.Where, Where),
                TypedText.Check(RepairFields.Symptom, Symptom, SymptomLimit),
            }.OfType<FieldError>(),
        ];
    }
}
