using System.Buffers;

namespace BackOffice.Dialogs;

/// <summary>A text in which things are looked for: its words, each with what it does there, looked up once.</summary>
internal readonly ref struct ItemText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&+•*·|");

    private const int LongestAbbreviation = 4;
    private const int ShortestCompound = 6;
    private const int LongestCompound = 40;
    private const int ShortestPart = 3;

    private readonly ReadOnlySpan<bool> occupied;
    private readonly ReadOnlySpan<ItemWord> classes;
    private readonly ReadOnlySpan<byte> lengths;

    /// <param name="reading">The text.</param>
    /// <param name="occupied">The words that tell something else: a date, the number of a case. May be shorter than the text.</param>
    /// <param name="classes">Room for what each word does.</param>
    /// <param name="lengths">Room for the length of the phrase that begins at each word.</param>
    public ItemText(
        Reading reading, ReadOnlySpan<bool> occupied, Span<ItemWord> classes, Span<byte> lengths)
    {
        Words = reading.Language.Items;
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var (length, @class) = Words.Classes.At(reading.Words, i);
            classes[i] = @class;
            lengths[i] = (byte)Math.Max(length, 1);
            if (length == 0)
            {
                classes[i] = OfCompound(reading, i);
            }
        }

        Reading = reading;
        this.occupied = occupied;
        this.classes = classes;
        this.lengths = lengths;
    }

    public Reading Reading { get; }

    public ItemWords Words { get; }

    public int Length => Reading.Words.Length;

    public bool IsMark(int index) => Reading.Words[index].IsMark;

    public bool IsOccupied(int index) => index < occupied.Length && occupied[index];

    public ItemWord At(int index) => index < classes.Length ? classes[index] : ItemWord.None;

    public bool Is(int index, ItemWord any) => (At(index) & any) != default;

    /// <summary>How many words the phrase takes that begins there; 1 where none does.</summary>
    public int LengthAt(int index) => index < lengths.Length ? lengths[index] : 1;

    /// <summary>The unit or pack that begins there, in the singular; a length of 0 when none does.</summary>
    public (int Length, string? Unit) UnitAt(int index) => Words.Units.At(Reading.Words, index);

    /// <summary>The first word from there on that is neither a filler nor empty.</summary>
    public int SkipFillers(int index)
    {
        while (index < Length && Is(index, ItemWord.Filler | ItemWord.Ignored) && !IsThingPhrase(index) && !IsOccupied(index))
        {
            index += LengthAt(index);
        }

        return index;
    }

    /// <summary>The same position, or the one after the dot of an abbreviation: "pcs. of paper".</summary>
    public int SkipDot(int index) =>
        index > 0 && index + 1 < Length && Reading.At(index) is "." && Reading.Words[index].Start == Reading.Words[index - 1].End
        && Reading.Words[index].End == Reading.Words[index].Start + 1 && Reading.At(index - 1).Length <= LongestAbbreviation
        && !Reading.IsCapitalised(index + 1)
            ? index + 1
            : index;

    /// <summary>Whether a thing of more than one word begins there, in which no word means what it means alone.</summary>
    public bool IsThingPhrase(int index) => Is(index, ItemWord.Thing) && LengthAt(index) > 1;

    /// <summary>Whether a sign between two words parts them: "&amp;", "+", a bullet.</summary>
    public bool IsParted(int index)
    {
        if (index == 0 || index >= Length)
        {
            return false;
        }

        var end = Reading.Words[index - 1].End;
        var start = Reading.Words[index].Start;
        return start > end && Reading.Text.AsSpan(end, start - end).ContainsAny(Signs);
    }

    /// <summary>Whether a sentence ends for good at a mark; lines of a list go on.</summary>
    public bool EndsSentence(int index)
    {
        var word = Reading.Words[index];
        return word.EndsSentence && !Reading.Text.AsSpan(word.Start, word.End - word.Start).ContainsAny('\n', ';');
    }

    /// <summary>Whether a number there is that of a line in a list: "1. pens".</summary>
    public bool IsLineNumber(int index)
    {
        var word = Reading.Words[index];
        if (word.Text is not [>= '0' and <= '9'] and not [>= '0' and <= '9', >= '0' and <= '9'])
        {
            return false;
        }

        var before = word.Start - 1;
        while (before >= 0 && Reading.Text[before] is ' ' or '\t')
        {
            before--;
        }

        var text = Reading.Text;
        var after = char.IsAsciiDigit(text[word.End - 1]) ? word.End : word.End - 1;
        return (before < 0 || text[before] == '\n')
            && after + 1 < text.Length && text[after] is '.' or ')' && char.IsWhiteSpace(text[after + 1]);
    }

    // "A3-Papier", "Tonerkartuschen": a word that no table has is what its last part is.
    private static ItemWord OfCompound(Reading reading, int index)
    {
        var word = reading.At(index).AsSpan();
        if (word.Length is < ShortestCompound or > LongestCompound)
        {
            return ItemWord.None;
        }

        var isWhole = !reading.Language.CapitalNouns;
        for (var first = isWhole ? word.LastIndexOf('-') + 1 : ShortestPart; first > 0 && first <= word.Length - ShortestPart; first++)
        {
            if (reading.Language.Items.Classes.TryFind(reading.Language.Lexicon.NumberOf(word[first..]), out var @class)
                && (@class & (ItemWord.Thing | ItemWord.Equipment)) != default)
            {
                return @class & (ItemWord.Thing | ItemWord.Equipment);
            }

            if (isWhole)
            {
                break;
            }
        }

        return ItemWord.None;
    }
}
