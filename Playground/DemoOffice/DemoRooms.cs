namespace BackOffice.Playground.DemoOffice;

/// <summary>The meeting rooms of the demo office.</summary>
public static class DemoRooms
{
    public static DemoRoom Zeppelin { get; } = new("00000000-0000-0000-0000-0000000000f1", "Zeppelin", "zeppelin@example.com", 4, "Head Office", 2);

    public static DemoRoom Montgolfier { get; } = new("00000000-0000-0000-0000-0000000000f2", "Montgolfier", "montgolfier@example.com", 8, "Head Office", 3);

    public static IReadOnlyList<DemoRoom> All { get; } = [Zeppelin, Montgolfier];
}

/// <param name="Mail">The address of its mailbox, by which it is invited.</param>
/// <param name="Capacity">How many people have a chair.</param>
public sealed record DemoRoom(string ObjectId, string Name, string Mail, int Capacity, string Building, int Floor);
