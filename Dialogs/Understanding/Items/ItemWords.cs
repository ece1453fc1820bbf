namespace BackOffice.Dialogs;

/// <summary>The words of one language for things and around them.</summary>
internal sealed class ItemWords
{
    public ItemWords(LanguageFile file)
    {
        Classes = PhraseClasses.Of(
            file,
            (one, other) => one | other,
            ("leads", ItemWord.Lead),
            ("half leads", ItemWord.HalfLead),
            ("prepositions", ItemWord.Preposition),
            ("clauses", ItemWord.Clause),
            ("closings", ItemWord.Closing),
            ("ignored", ItemWord.Ignored),
            ("joins", ItemWord.Join),
            ("fillers", ItemWord.Filler),
            ("one more", ItemWord.OneMore),
            ("tails", ItemWord.Tail),
            ("orders", ItemWord.Order),
            ("them", ItemWord.Them),
            ("each", ItemWord.Each),
            ("out of", ItemWord.OutOf),
            ("times", ItemWord.Times),
            ("places", ItemWord.Place),
            ("no things", ItemWord.NoThing),
            ("colours", ItemWord.Colour),
            ("sizes", ItemWord.Size),
            ("things", ItemWord.Thing),
            ("equipment", ItemWord.Equipment),
            ("before colours", ItemWord.BeforeColour),
            ("inside", ItemWord.Inside),
            ("faults", ItemWord.Fault),
            ("definite", ItemWord.Definite));
        Units = file.Names("units");
    }

    public PhraseTable<ItemWord> Classes { get; }

    /// <summary>Units and packs, by their names and the singular.</summary>
    public PhraseTable<string> Units { get; }
}
