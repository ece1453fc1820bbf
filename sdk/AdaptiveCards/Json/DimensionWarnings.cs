namespace AdaptiveCards.Json;

internal static class DimensionWarnings
{
    public static string For(string text, string path) =>
        text.Length < 3 || Pixels.IsMarked(text)
            ? $"The Value \"{text}\" for field \"{path}\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored."
            : $"The Value \"{text[^2..]}\" was not specified as a proper unit(px), it will be ignored.";
}
