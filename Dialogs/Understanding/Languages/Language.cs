using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>
/// The words of one language, from its data files. All its tables are made with it, so that the lexicon knows each word
/// before the first text is read.
/// </summary>
internal sealed class Language
{
    private Language(string name)
    {
        Name = name;
        Lexicon = Lexicon.Of(name);
        Small = new SmallWords(File("small"));
        Equipment = new EquipmentWords(File("equipment"));
        Faults = new Faults(File("faults"));
        Places = new Places(File("places"), Lexicon, CapitalNouns);
        Urgency = new UrgencyWords(File("urgency"));
        Courtesies = new Courtesies(File("courtesies"));
        Commands = new Commands(File("commands"));
        Form = new FormWords(File("form"));
        Answers = new AnswerWords(LanguageFile.LoadApart(name, "answers"));
        Supplies = new SupplyWords(LanguageFile.LoadApart(name, "supplies"));
        Numbers = new NumberWords(File("numbers"));
        Items = new ItemWords(File("items"));
        People = new PeopleWords(File("people"), LanguageFile.LoadShared("names", Lexicon));
        Time = new TimeWords(File("time"));
        Senses = new Senses(File("senses"));
        Spelling = Vocabulary.Spelling(name, Lexicon);
    }

    public static Language English { get; } = new("en");

    public static Language German { get; } = new("de");

    /// <summary>The name of the language and of its folder: "en".</summary>
    public string Name { get; }

    public Lexicon Lexicon { get; }

    public EquipmentWords Equipment { get; }

    public Faults Faults { get; }

    public Places Places { get; }

    public UrgencyWords Urgency { get; }

    public Courtesies Courtesies { get; }

    public Commands Commands { get; }

    public FormWords Form { get; }

    /// <summary>What people say of a repair or a guide that lies before them.</summary>
    public AnswerWords Answers { get; }

    /// <summary>What people write beside a form of supplies.</summary>
    public SupplyWords Supplies { get; }

    public SmallWords Small { get; }

    public NumberWords Numbers { get; }

    public ItemWords Items { get; }

    public PeopleWords People { get; }

    /// <summary>Whether nouns are written with a capital inside a sentence.</summary>
    public bool CapitalNouns => Small.Writing.Contains("capitals");

    /// <summary>Whether nouns are written together: "Farbdrucker".</summary>
    public bool Compounds => Small.Writing.Contains("compounds");

    public TimeWords Time { get; }

    public Senses Senses { get; }

    public Spelling Spelling { get; }

    /// <summary>The language of a text: the one that more of its words belong to, and the preferred one where neither has more.</summary>
    /// <param name="words">The words as the preferred language knows them.</param>
    public static Language Detect(ReadOnlySpan<Word> words, Language preferred)
    {
        // A language shows in its first words.
        const int Enough = 200;
        var other = preferred == English ? German : English;
        var lead = 0;
        foreach (var word in words[..Math.Min(words.Length, Enough)])
        {
            // Figures are of no language.
            if (!word.IsMark && !char.IsAsciiDigit(word.Text[0]))
            {
                // A word that was mended to one of this language is none of it where the other knows it as it stands: "ich" is no "each".
                var theirs = other.Lexicon.IsSpeltRight(word.Text);
                lead += preferred.Lexicon.IsSpeltRight(word.Text) || (word.Number >= 0 && !theirs) ? 1 : 0;
                lead -= theirs ? 1 : 0;
            }
        }

        return lead < 0 ? other : preferred;
    }

    /// <summary>The language of a culture: "de-AT" is German; English where there is no other.</summary>
    public static Language Of(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == German.Name ? German : English;

    public override string ToString() => Name;

    private LanguageFile File(string file) => LanguageFile.Load(Name, file);
}
