namespace BackOffice.Dialogs;

/// <summary>The words of one language for things and around them.</summary>
internal sealed class ItemWords
{
    public ItemWords(LanguageFile file)
    {
        Classes = PhraseClasses.Of(
            (one, other) => one | other,
            (file, "leads", ItemWord.Lead),
            (file, "half leads", ItemWord.HalfLead),
            (file, "prepositions", ItemWord.Preposition),
            (file, "clauses", ItemWord.Clause),
            (file, "verbs", ItemWord.Clause | ItemWord.Verb),
            (file, "ones", ItemWord.One),
            (file, "closings", ItemWord.Closing),
            (file, "ignored", ItemWord.Ignored),
            (file, "joins", ItemWord.Join),
            (file, "fillers", ItemWord.Filler),
            (file, "one more", ItemWord.OneMore),
            (file, "tails", ItemWord.Tail),
            (file, "orders", ItemWord.Order),
            (file, "them", ItemWord.Them),
            (file, "each", ItemWord.Each),
            (file, "out of", ItemWord.OutOf),
            (file, "old amounts", ItemWord.OldAmount),
            (file, "times", ItemWord.Times),
            (file, "places", ItemWord.Place),
            (file, "no things", ItemWord.NoThing),
            (file, "colours", ItemWord.Colour),
            (file, "sizes", ItemWord.Size),
            (file, "things", ItemWord.Thing),
            (file, "equipment", ItemWord.Equipment),
            (file, "for", ItemWord.For),
            (file, "before colours", ItemWord.BeforeColour),
            (file, "inside", ItemWord.Inside),
            (file, "faults", ItemWord.Fault),
            (file, "definite", ItemWord.Definite));
        Units = file.Names("units");
    }

    public PhraseTable<ItemWord> Classes { get; }

    /// <summary>Units and packs, by their names and the singular.</summary>
    public PhraseTable<string> Units { get; }
}
