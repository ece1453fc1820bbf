namespace BackOffice.Dialogs.Training;

/// <summary>What people write around a wish.</summary>
internal static class NoiseWords
{
    public static string[] Greetings { get; } =
    [
        "hi", "Hi,", "hello", "Hello!", "hey", "good morning,", "hi there", "hey team,", "dear team,", "Hi Eric,", "morning!", "sorry to bother you,",
        "quick one:", "ok so", "um,", "hallo,", "guten Morgen,", "moin,",
    ];

    public static string[] Thanks { get; } =
        ["thanks", "Thanks!", "thank you", "thx", "cheers", "many thanks in advance", "please", "pls", "danke", "vielen Dank", "🙏", "👍"];
}
