namespace BackOffice.Dialogs;

/// <summary>One word or punctuation mark of a sentence.</summary>
/// <param name="Text">Lower case, with straight apostrophes. A mark is ".", "?" or ",": what ends a sentence, asks, or divides.</param>
/// <param name="Start">Where it starts in the text, an opening quote or bracket included.</param>
/// <param name="End">Where it ends in the text, a closing quote or bracket included.</param>
/// <param name="Number">Its number in the <see cref="Lexicon"/> of the text's language, or <see cref="Unknown"/>.</param>
internal readonly record struct Word(string Text, int Start, int End, int Number = Word.Unknown)
{
    public const int Unknown = -1;

    /// <summary>The marks, whose numbers are the first in every lexicon.</summary>
    public static IReadOnlyList<string> Marks { get; } = [".", "?", ","];

    public static Word Mark(char mark, int start, int end)
    {
        var number = mark switch
        {
            '.' => 0,
            '?' => 1,
            _ => 2,
        };
        return new Word(Marks[number], start, end, number);
    }

    public bool EndsSentence => Number is 0 or 1;

    public bool IsMark => Number is >= 0 and <= 2;
}
