namespace BackOffice.Dialogs;

/// <summary>One word or punctuation mark of a sentence.</summary>
/// <param name="Text">Lower case, with straight apostrophes. A mark is ".", "?" or ",": what ends a sentence, asks, or divides.</param>
/// <param name="Start">Where it starts in the text, an opening quote or bracket included.</param>
/// <param name="End">Where it ends in the text, a closing quote or bracket included.</param>
internal readonly record struct Word(string Text, int Start, int End)
{
    public bool EndsSentence => Text is "." or "?";

    public bool IsMark => Text is "." or "?" or ",";
}
