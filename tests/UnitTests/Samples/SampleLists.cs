using System.Globalization;
using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Supplies;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Samples;

/// <summary>Rows of lists.</summary>
internal static class SampleLists
{
    public static Page<RepairListItem> None { get; } = new([], Next: null);

    public static Page<RepairListItem> Some { get; } = new(
        [
            new(CaseId.Parse("REP-0A1B2"), "Copier", "Floor 1", RepairState.Reported, Urgency.Urgent, Otto.Named, Morning, Technician: null) { Kind = "copier", IsOverdue = true },
            new(Id, "Printer", "Floor 3, copy room", RepairState.InProgress, Urgency.Normal, Emma.Named, Morning, "Sam Smith") { Kind = "printer", Visit = new LocalDate(2025, 11, 27) },
            new(CaseId.Parse("REP-3C4D5"), "Heating", "Room 210", RepairState.WaitingForReporter, Urgency.Normal, Emma.Named, Morning, Technician: null) { Kind = "heating" },
            new(CaseId.Parse("REP-6E7F8"), "Door", "Reception", RepairState.Resolved, Urgency.Low, Otto.Named, Morning, Technician: null) { Kind = "door" },
        ],
        Next: "6E7F8");

    public static Page<MyRequest> NoneOfMine { get; } = new([], Next: null);

    /// <summary>Repairs and a request for supplies of one person.</summary>
    public static Page<MyRequest> Mine { get; } = Of(Some) with
    {
        Items =
        [
            new MyRequest.OfSupplies(new SupplyListItem(
                CaseId.Parse("SUP-7K3QF"),
                [new("A4 paper", "ream", 25, "box", 5), new("Black toner", "cartridge", 2, Pack: null, 1), new("Stapler", string.Empty, 1, Pack: null, 1)],
                SupplyState.Granted, Emma.Named, new LocalDate(2025, 11, 28), 87.5m, HasUnknownPrice: true, Morning, Version: 2)),
            .. Of(Some).Items,
        ],
    };

    /// <summary>The same repairs as their reporter's.</summary>
    public static Page<MyRequest> Of(Page<RepairListItem> page) => new([.. page.Items.Select(item => new MyRequest.OfRepair(item))], page.Next);

    /// <summary>What an office with a small register offers.</summary>
    public static RepairListChoices Choices { get; } = new(["printer", "copier", "coffee machine"], new OfficePlaces(0, 4));

    /// <summary>A full page of the longest rows.</summary>
    public static Page<RepairListItem> Largest(string text, int size = 20) => new(
        [
            .. Enumerable.Range(0, size).Select(row => new RepairListItem(
                CaseId.Parse(string.Create(CultureInfo.InvariantCulture, $"REP-{row:00000}")),
                Filled(text, FaultReport.WhatLimit),
                Filled(text, FaultReport.WhereLimit),
                RepairState.WaitingForReporter,
                Urgency.Urgent,
                Emma.Named with { Name = Filled(text, 200) },
                Morning + Duration.FromSeconds(row),
                Filled(text, AssignTechnician.TechnicianLimit))
            {
                Visit = new LocalDate(2025, 11, 27),
                IsOverdue = true,
            }),
        ],
        Next: new string('n', 200));

    /// <summary>The text again and again, up to exactly so many characters, or one fewer where the last would be cut in two.</summary>
    public static string Filled(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
