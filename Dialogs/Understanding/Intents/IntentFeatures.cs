namespace BackOffice.Dialogs;

/// <summary>
/// What the model sees of a text: its words, pairs and triples of them, pairs with one word between, and the pieces of each word,
/// so that a word spelt wrongly or never seen still counts. Words and pieces are weighted apart.
/// </summary>
internal ref struct IntentFeatures
{
    /// <summary>What a text wants is said in its first words: the rest would only blur it.</summary>
    private const int MostWords = 40;

    private const int MostClasses = 10;
    private const int LongestWord = 24;
    private const uint Edge = 1;
    private const uint Pair = 2;
    private const uint Triple = 3;
    private const uint Around = 4;
    private const uint Piece = 5;
    private const uint Single = 6;

    /// <summary>Sets what is counted of classes apart from what is counted of words.</summary>
    private const uint Class = 100;

    private readonly Span<int> room;

    private IntentFeatures(Span<int> room) => this.room = room;

    /// <summary>Room that always is enough.</summary>
    public const int Most = MostWords * (8 + (3 * (LongestWord + 2))) + (MostClasses * MostClasses / 2) + 16;

    public int WordCount { get; private set; }

    public int PieceCount { get; private set; }

    public readonly ReadOnlySpan<int> Words => room[..WordCount];

    public readonly ReadOnlySpan<int> Pieces => room.Slice(room.Length - PieceCount, PieceCount);

    /// <param name="classes">The class of each word of the reading.</param>
    /// <param name="start">The first word that is looked at.</param>
    /// <param name="end">After the last word that is looked at.</param>
    /// <param name="room">At least <see cref="Most"/> places.</param>
    public static IntentFeatures Read(Reading reading, ReadOnlySpan<uint> classes, int start, int end, Span<int> room)
    {
        var features = new IntentFeatures(room);
        Span<uint> surface = stackalloc uint[MostWords + 2];
        Span<uint> sense = stackalloc uint[MostWords + 2];
        var (spoken, meant) = (1, 1);
        surface[0] = sense[0] = Edge;
        var words = reading.Words;
        Span<uint> bag = stackalloc uint[MostClasses];
        var distinct = 0;
        var before = WordClasses.Other;
        for (var i = start; i < end && spoken <= MostWords && meant <= MostWords; i++)
        {
            var kind = classes[i];

            // A class of several words counts once.
            if (kind is not WordClasses.Other && kind != before)
            {
                sense[meant++] = FeatureHash.Add(FeatureHash.Start, Class + kind);
                Collect(kind, bag, ref distinct);
            }

            before = kind;
            if (kind is (uint)WordClass.Case || (kind is WordClasses.Other && reading.IsTaken(i)) || words[i].Text is "," or ".")
            {
                continue;
            }

            var text = Shape(words[i].Text);
            var hash = FeatureHash.Add(FeatureHash.Start, text);
            surface[spoken++] = hash;
            features.AddPieces(text);
            if (kind is WordClasses.Other)
            {
                sense[meant++] = hash;
            }
        }

        surface[spoken++] = sense[meant++] = Edge + Edge;
        features.AddWords(surface[..spoken], 0);
        features.AddWords(sense[..meant], Class);
        features.AddPairs(bag[..distinct]);
        return features;
    }

    private static ReadOnlySpan<char> Shape(string word)
    {
        if (!char.IsAsciiDigit(word[0]))
        {
            return word.AsSpan(0, Math.Min(word.Length, LongestWord));
        }

        foreach (var character in word)
        {
            if (!char.IsAsciiDigit(character))
            {
                return "0x";
            }
        }

        return word.Length <= 2 ? "0" : "000";
    }

    private void AddWords(scoped ReadOnlySpan<uint> hashes, uint layer)
    {
        for (var i = 1; i < hashes.Length; i++)
        {
            if (i < hashes.Length - 1)
            {
                AddWord(FeatureHash.Add(hashes[i], Single + layer));
            }

            AddWord(FeatureHash.Add(FeatureHash.Add(hashes[i - 1], hashes[i]), Pair + layer));
            if (i >= 2)
            {
                AddWord(FeatureHash.Add(FeatureHash.Add(hashes[i - 2], hashes[i]), Around + layer));
                AddWord(FeatureHash.Add(FeatureHash.Add(FeatureHash.Add(hashes[i - 2], hashes[i - 1]), hashes[i]), Triple + layer));
            }
        }
    }

    /// <summary>What is named together, in whatever order and however far apart.</summary>
    private void AddPairs(scoped ReadOnlySpan<uint> classes)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (low, high) = classes[i] < classes[j] ? (classes[i], classes[j]) : (classes[j], classes[i]);
                AddWord(FeatureHash.Add(FeatureHash.Add(FeatureHash.Start, low), high));
            }
        }
    }

    private static void Collect(uint kind, Span<uint> bag, ref int distinct)
    {
        if (distinct < bag.Length && !bag[..distinct].Contains(kind))
        {
            bag[distinct++] = kind;
        }
    }

    private void AddPieces(scoped ReadOnlySpan<char> word)
    {
        Span<char> framed = stackalloc char[LongestWord + 2];
        framed[0] = '<';
        word.CopyTo(framed[1..]);
        framed[word.Length + 1] = '>';
        framed = framed[..(word.Length + 2)];
        for (var length = 3; length <= 5; length++)
        {
            for (var start = 0; start + length <= framed.Length; start++)
            {
                PieceCount++;
                room[^PieceCount] = FeatureHash.Place(FeatureHash.Add(FeatureHash.Add(FeatureHash.Start, Piece), framed.Slice(start, length)));
            }
        }
    }

    private void AddWord(uint hash) => room[WordCount++] = FeatureHash.Place(hash);
}
