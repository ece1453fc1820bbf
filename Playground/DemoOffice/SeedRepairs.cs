namespace BackOffice.Playground.DemoOffice;

/// <summary>
/// Two faults that Hanna has reported already, so that the executive's list is not empty at the first look. They come in through
/// the bot's own door, as everything does: a sentence, a word on the guide where there is one, and "send".
/// </summary>
internal static class SeedRepairs
{
    private static readonly string[] Said =
    [
        "the coffee machine in the kitchen is leaking", "send",
        "nobody can work: the projector in room 210 does not turn on", "still broken", "send",
    ];

    public static async Task RunAsync(FrontDoor hanna, CancellationToken cancellationToken)
    {
        foreach (var text in Said)
            await hanna.SayAsync(text, cancellationToken);
    }
}
