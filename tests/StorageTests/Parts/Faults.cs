using BackOffice.Domain.Repairs;

namespace BackOffice.StorageTests.Parts;

/// <summary>Things that break.</summary>
public static class Faults
{
    public static readonly FaultReport Printer = new("Printer", "Floor 3", "It is jammed.", Urgency.Normal);
    public static readonly FaultReport Heating = new("Heating", "Room 210", "It is cold.", Urgency.Urgent);
    public static readonly FaultReport Lamp = new("Lamp", "Kitchen", "It flickers.", Urgency.Low);
}
