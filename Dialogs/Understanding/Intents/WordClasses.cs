namespace BackOffice.Dialogs;

/// <summary>Gives each word of a text its class: what it names, or else its sense.</summary>
internal static class WordClasses
{
    /// <summary>The class of a word that has none.</summary>
    public const uint Other = (uint)WordClass.Other;

    /// <summary>Whether a word of the class is what a request is about.</summary>
    public static bool IsNoun(uint kind) => kind is (uint)WordClass.Case or (uint)WordClass.Thing or (uint)WordClass.Item or (uint)WordClass.Unit
        or (uint)WordClass.Person or (uint)WordClass.Position or (uint)WordClass.Name or (uint)WordClass.Phone or (uint)WordClass.Unknown;

    /// <param name="classes">A place for each word; words of one phrase get the same class.</param>
    public static void Read(Reading reading, Span<uint> classes)
    {
        classes.Clear();
        var words = reading.Words;
        for (var i = 0; i < words.Length; i++)
        {
            var (length, kind) = At(reading, i);
            if (length > 0)
            {
                // A family name follows a first name or a title.
                if (kind is (uint)WordClass.Name && i > 0 && classes[i - 1] is (uint)WordClass.Person)
                {
                    kind = (uint)WordClass.Person;
                }

                classes.Slice(i, length).Fill(kind);
                i += length - 1;
            }
        }
    }

    private static (int Length, uint Class) At(Reading reading, int i)
    {
        var language = reading.Language;
        if (CaseReader.At(reading, i, out _) is > 0 and var number)
        {
            return (number, (uint)WordClass.Case);
        }

        var (length, kind) = language.Senses.All.At(reading.Words, i);
        Prefer(language.Equipment.Names.At(reading.Words, i).Length, WordClass.Thing);
        if (language.Items.Classes.At(reading.Words, i) is { Length: > 0 } item && (item.Meaning & ItemWord.Thing) is not ItemWord.None)
        {
            Prefer(item.Length, WordClass.Item);
        }

        Prefer(Person(reading, i, out var who), who);
        Prefer(language.Items.Units.At(reading.Words, i).Length, WordClass.Unit);
        Prefer(language.Places.Named.At(reading.Words, i).Length, WordClass.Place);
        Prefer(language.Numbers.Parts.At(reading.Words, i) is { Length: > 0, Meaning.Part: NumberPart.Number } named ? named.Length : 0, WordClass.Number);
        if (length == 0 && language.Faults.Signs.At(reading.Words, i) is { Length: > 0, Meaning: FaultSign.Certain } fault)
        {
            (length, kind) = (fault.Length, (uint)WordClass.Fault);
        }

        return length > 0 ? (length, kind) : Alone(reading, i);

        void Prefer(int found, WordClass other) => (length, kind) = found > length ? (found, (uint)other) : (length, kind);
    }

    private static int Person(Reading reading, int i, out WordClass who)
    {
        // "it" and "IT" are told apart by their capitals.
        const int ShortestSmall = 3;
        who = WordClass.Other;
        if (reading.At(i).Length < ShortestSmall && !reading.IsCapitalised(i))
        {
            return 0;
        }

        var (length, kind) = reading.Language.People.Classes.At(reading.Words, i);
        who = kind switch
        {
            _ when (kind & (PersonWord.FirstName | PersonWord.Title)) is not PersonWord.None => WordClass.Person,
            _ when (kind & (PersonWord.PositionHead | PersonWord.PositionWord)) is not PersonWord.None => WordClass.Position,
            _ when (kind & (PersonWord.Role | PersonWord.LoneRole)) is not PersonWord.None => WordClass.Role,
            _ when (kind & PersonWord.Company) is not PersonWord.None => WordClass.Company,
            _ => WordClass.Other,
        };
        return who is WordClass.Other ? 0 : length;
    }

    private static (int Length, uint Class) Alone(Reading reading, int i)
    {
        var word = reading.Words[i];
        return word.Text[0] is >= '0' and <= '9' ? (1, (uint)WordClass.Number)
            : word.Number >= 0 || reading.Language.Lexicon.IsSpeltRight(word.Text) ? (0, Other)
            : reading.IsCapitalised(i) ? (1, (uint)WordClass.Name)
            : (1, (uint)WordClass.Unknown);
    }
}
