using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>Words for places in an office.</summary>
internal sealed class Places(LanguageFile file, Lexicon lexicon, bool hasCapitalNouns)
{
    private const int LongestNoun = 32;

    private readonly IReadOnlyDictionary<string, string> patterns = file.Texts("patterns");

    /// <summary>Places with a name of their own.</summary>
    public PhraseTable<string> Named { get; } = file.Names("named");

    /// <summary>Places only where a preposition says so: "in sales", "the light in the elevator".</summary>
    public PhraseTable<string> AfterPreposition { get; } = file.Names("after preposition");

    /// <summary>Things rather than places, unless another thing is named: "the light in the lift".</summary>
    public WordSet RatherThings { get; } = file.Words("rather things");

    /// <summary>Make a place of a thing: "it smells in the toilet".</summary>
    public WordSet Inside { get; } = file.Words("inside");

    /// <summary>Words that a number, a letter or a name follows.</summary>
    public PhraseTable<string> Numbered { get; } = file.Names("numbered");

    /// <summary>A landmark stands after these where another thing was named before: "the blind at the window".</summary>
    public WordSet BeforeLandmarks { get; } = file.Words("before landmarks");

    /// <summary>Other things, beside which one stands: "next to the copier".</summary>
    public PhraseTable<string> Landmarks { get; } = file.Names("landmarks");

    public PhraseTable<string> Buildings { get; } = file.Names("buildings");

    /// <summary>Buildings that need no number.</summary>
    public PhraseTable<string> NamedBuildings { get; } = file.Names("named buildings");

    /// <summary>The words after which a number is a floor, and which follow "3rd".</summary>
    public PhraseTable<bool> Floor { get; } = file.Phrases("floor");

    /// <summary>Floors under the ground, by their number.</summary>
    public PhraseTable<bool> FloorBelow { get; } = file.Phrases("floor below");

    /// <summary>Unknown words that end so are rooms after a preposition.</summary>
    public WordSet Endings { get; } = file.Words("endings");

    /// <summary>What a floor is called together with its number: "F3".</summary>
    public WordSet FloorCodes { get; } = file.Words("floor codes");

    /// <summary>The same after the number: "3F".</summary>
    public WordSet FloorCodeEndings { get; } = file.Words("floor code endings");

    /// <summary>Below the ground: "floor minus one".</summary>
    public WordSet Minus { get; } = file.Words("minus");

    public PhraseTable<string> NamedFloors { get; } = file.Names("named floors");

    public PhraseTable<int> Numbers { get; } = file.Table("numbers", Number);

    public PhraseTable<int> Ordinals { get; } = file.Table("ordinals", Number);

    /// <summary>What follows the figures of an ordinal: "3rd".</summary>
    public WordSet OrdinalEndings { get; } = file.Words("ordinal endings");

    /// <summary>Whose rooms: "my office", "Jane's desk".</summary>
    public PhraseTable<string> Owned { get; } = file.Names("owned");

    /// <summary>Prepositions that go with the place; those with a meaning of their own stay in its name.</summary>
    public PhraseTable<string> Prepositions { get; } = file.Names("prepositions");

    /// <summary>Tell of no place that is to be found: "over here".</summary>
    public PhraseTable<bool> Nowhere { get; } = file.Phrases("nowhere");

    /// <summary>What is counted, so that "on 3 pages" is no floor.</summary>
    public PhraseTable<bool> Units { get; } = file.Phrases("units");

    /// <summary>May stand between a preposition and the place.</summary>
    public WordSet Leading { get; } = file.Words("leading");

    /// <summary>Tell one place from its like, and are part of its name: "the big conference room".</summary>
    public PhraseTable<string> Qualifiers { get; } = file.Names("qualifiers");

    /// <summary>"between the kitchen and reception"</summary>
    public WordSet And { get; } = file.Words("and");

    /// <summary>The preposition whose place has two names.</summary>
    public string Between => patterns["between"];

    /// <summary>Begin the names of places, and are no names of their own.</summary>
    public WordSet Beginnings { get; } = file.Words("beginnings");

    /// <summary>A number after these is a floor: "on 3".</summary>
    public WordSet BeforeFloors { get; } = file.Words("before floors");

    /// <summary>A long number after these is a room: "in 210".</summary>
    public WordSet BeforeRooms { get; } = file.Words("before rooms");

    /// <summary>A word with a capital after these is a place that has a name.</summary>
    public WordSet BeforeNames { get; } = file.Words("before names");

    /// <summary>Written with a capital after "in", and yet no place.</summary>
    public PhraseTable<bool> NoPlaces { get; } = file.Phrases("no places");

    public string FloorNamed(string number) => Written("floor", number);

    public string FloorBelowNamed(string number) => Written("below", number);

    public string RoomNamed(string number) => Written("room", number);

    public string Mine(string room) => Written("mine", room);

    public string Theirs(string owner, string room) => Written("theirs", owner, room);

    /// <summary>A name as it is written after another word: common nouns small, names of people and abbreviations as they are.</summary>
    public string InSentence(string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        var word = name.AsSpan(0, end < 0 ? name.Length : end);
        if (hasCapitalNouns || word.Length is < 2 or > LongestNoun || !char.IsUpper(word[0]))
        {
            return name;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return word[1..].SequenceEqual(lower[1..]) && IsCommon(lexicon.NumberOf(lower)) ? $"{lower}{name.AsSpan(word.Length)}" : name;
    }

    /// <summary>"Big conference room"</summary>
    public string Qualified(string qualifier, string place)
    {
        var name = Written("qualified", qualifier, InSentence(place));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static int Number(string figures) => int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether the word of that number is a common noun, which is written small inside a sentence.</summary>
    private bool IsCommon(int word) =>
        Beginnings.Contains(word) || Floor.TryFind(word, out _) || Numbered.TryFind(word, out _) || Buildings.TryFind(word, out _)
        || Named.TryFind(word, out _) || AfterPreposition.TryFind(word, out _) || Landmarks.TryFind(word, out _)
        || Qualifiers.TryFind(word, out _) || NamedFloors.TryFind(word, out _);

    private string Written(string pattern, params ReadOnlySpan<string> parts) =>
        string.Format(CultureInfo.InvariantCulture, patterns[pattern], parts!);

    /// <summary>Makes a place of a bare number: "on" and "3" is a floor.</summary>
    public string Answering { get; } = file.Word("answering");
}
