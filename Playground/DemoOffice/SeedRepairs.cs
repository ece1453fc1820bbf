namespace BackOffice.Playground.DemoOffice;

/// <summary>
/// Two faults that Hanna has reported already, so that the executive's list is not empty at the first look. They come in through
/// the bot's own door, as everything does: a sentence, a word on the guide where there is one, a picture, and "send".
/// </summary>
internal static class SeedRepairs
{
    /// <summary>A coffee machine and its puddle, drawn.</summary>
    private const string Leak =
        "iVBORw0KGgoAAAANSUhEUgAAAKAAAAB4AgMAAAAIzBH8AAAADFBMVEXo4to6OkS4yNh6SioXGzNeAAAAgklEQVR42u3Yuw2AIBSFYRJizUiuYOOSTsFIDmByLTQYMJd7bATj+esvvG10jr"
        + "HfNMxZE2FHcEkREraH/FwJCQkNmLhFCNsU1v7hF+I5vniOXs4MPMpVzUlWhMarjekLp64zlHADZ1bnvjltO/CI8BrhXcPniN8Mftf46zmK/DHwtB0fzSayG0XmOgAAAABJRU5ErkJggg==";

    private static readonly string[] Said =
    [
        "send",
        "nobody can work: the projector in room 210 does not turn on", "still broken", "send",
    ];

    public static async Task RunAsync(FrontDoor hanna, CancellationToken cancellationToken)
    {
        await hanna.SayAsync("the coffee machine in the kitchen is leaking", cancellationToken);
        await hanna.ShowAsync(Leak, cancellationToken);
        foreach (var text in Said)
            await hanna.SayAsync(text, cancellationToken);
    }
}
