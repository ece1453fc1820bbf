namespace BackOffice.Playground.DemoOffice;

/// <summary>The people of the demo office. Three of them have a window; the others can be found in the directory and in chats.</summary>
public static class DemoPeople
{
    public const string TenantId = "00000000-0000-0000-0000-000000000001";
    public const string BotId = "28:00000000-0000-0000-0000-0000000000b0";

    /// <summary>The mailbox from which the bot writes to services.</summary>
    public const string Mailbox = "back-office@example.com";

    private const string EricsId = "00000000-0000-0000-0000-0000000000e2";

    public static DemoPerson Emma { get; } =
        new("user-employee", "00000000-0000-0000-0000-0000000000e1", "Emma", "Employee", "emma@example.com", "Engineer", "Product", EricsId);

    public static DemoPerson Eric { get; } =
        new("user-executive", EricsId, "Eric", "Executive", "eric@example.com", "Back office executive", "Back office", null);

    public static DemoPerson Hanna { get; } =
        new("user-hr", "00000000-0000-0000-0000-0000000000e3", "Hanna", "HR", "hanna@example.com", "HR business partner", "Human resources", EricsId);

    public static DemoPerson Olga { get; } =
        new("user-office-manager", "00000000-0000-0000-0000-0000000000e4", "Olga", "Officemanager", "olga@example.com", "Office manager", "Back office", EricsId);

    /// <summary>Her surname has an apostrophe, which addresses, filters and rows must survive.</summary>
    public static DemoPerson Niamh { get; } =
        new("user-apostrophe", "00000000-0000-0000-0000-0000000000e5", "Niamh", "O'Brien", "niamh.o'brien@example.com", "Engineer", "Product", Emma.ObjectId);

    /// <summary>His name has letters outside ASCII.</summary>
    public static DemoPerson Jörg { get; } =
        new("user-umlaut", "00000000-0000-0000-0000-0000000000e6", "Jörg", "Müller", "joerg.mueller@example.com", "Accountant", "Finance", EricsId);

    public static IReadOnlyList<DemoPerson> All { get; } = [Emma, Eric, Hanna, Olga, Niamh, Jörg];

    public static IReadOnlyList<DemoPerson> WithWindows { get; } = [Emma, Eric, Hanna];
}
