namespace BackOffice.Dialogs;

/// <summary>A text in which people are looked for: its words, each with what it does there, looked up once.</summary>
internal readonly ref struct PeopleText
{
    /// <summary>No phrase before a name is longer than this.</summary>
    private const int LongestCue = 4;

    private readonly ReadOnlySpan<bool> occupied;
    private readonly ReadOnlySpan<PersonWord> classes;
    private readonly ReadOnlySpan<byte> lengths;

    /// <param name="reading">The text.</param>
    /// <param name="occupied">The words that tell something else: a date, the number of a case. May be shorter than the text.</param>
    /// <param name="classes">Room for what each word does.</param>
    /// <param name="lengths">Room for the length of the phrase that begins at each word.</param>
    public PeopleText(Reading reading, ReadOnlySpan<bool> occupied, Span<PersonWord> classes, Span<byte> lengths)
    {
        var table = reading.Language.People.Classes;
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var (length, @class) = table.At(reading.Words, i);
            classes[i] = @class;
            lengths[i] = (byte)Math.Max(length, 1);
            if (length == 0 && Owner(reading, i) is > 0 and var owner
                && table.TryFind(reading.Language.Lexicon.NumberOf(reading.At(i).AsSpan(0, reading.At(i).Length - owner)), out @class)
                && (owner > 1 || (@class & PersonWord.FirstName) != default))
            {
                classes[i] = @class;
            }
            else if (length == 0 && reading.At(i).LastIndexOf('-') is > 0 and var hyphen
                && table.TryFind(reading.Language.Lexicon.NumberOf(reading.At(i).AsSpan(hyphen + 1)), out @class)
                && (@class & PersonWord.PositionHead) != default)
            {
                // "Marketing-Managerin"
                classes[i] = PersonWord.PositionHead;
            }
        }

        Reading = reading;
        this.occupied = occupied;
        this.classes = classes;
        this.lengths = lengths;
    }

    public Reading Reading { get; }

    public int Length => Reading.Words.Length;

    public PersonWord At(int index) => index >= 0 && index < classes.Length ? classes[index] : PersonWord.None;

    public bool Is(int index, PersonWord any) => (At(index) & any) != default;

    public int LengthAt(int index) => lengths[index];

    public bool IsMark(int index) => Reading.Words[index].IsMark;

    public bool IsOccupied(int index) => index < occupied.Length && occupied[index];

    /// <summary>The length of the ending by which a name owns something: 2 in "Jane's", 1 where a language writes "Janes"; 0 without.</summary>
    public int OwnerLength(int index)
    {
        var length = Owner(Reading, index);
        return length != 1 || (Reading.Words[index].Number == Word.Unknown && Is(index, PersonWord.FirstName)) ? length : 0;
    }

    /// <summary>What the phrase does that ends directly before a word, and where it begins.</summary>
    public PersonWord Before(int index, out int start)
    {
        for (var length = Math.Min(LongestCue, index); length > 0; length--)
        {
            if (lengths[index - length] == length && !IsMark(index - length))
            {
                start = index - length;
                return classes[start];
            }
        }

        start = index - 1;
        return PersonWord.None;
    }

    /// <summary>Whether a sign stands between a word and the one before it: "/", "&amp;", a bracket.</summary>
    public bool IsParted(int index)
    {
        if (index <= 0 || index >= Length)
        {
            return false;
        }

        var end = Reading.Words[index - 1].End;
        var start = Reading.Words[index].Start;
        return Reading.Text[start] is '(' or '[' || Reading.Text[end - 1] is ')' or ']'
            || (start > end && Reading.Text.AsSpan(end, start - end).ContainsAny(Signs));
    }

    /// <summary>Whether a sentence or a clause begins at a word, so that its capital says nothing.</summary>
    public bool BeginsSentence(int index) => index == 0 || Reading.Words[index - 1].EndsSentence;

    private static System.Buffers.SearchValues<char> Signs { get; } = System.Buffers.SearchValues.Create("&/+|<>=*•");

    private static int Owner(Reading reading, int index)
    {
        var ending = reading.Language.Small.OwnerEnding;
        var word = reading.At(index);
        return word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal) ? ending.Length : 0;
    }
}
