namespace BackOffice.Dialogs;

/// <summary>Tells by the words behind a name whether it is wanted.</summary>
internal static class ItemSigns
{
    /// <summary>Between a name and what became of it stand no more words than these: "toner has been delivered".</summary>
    private const int MostBefore = 4;

    /// <summary>What became of it stands behind a name: "toner ran out".</summary>
    public static bool IsTail(in ItemText text, int position)
    {
        for (var i = 0; i < MostBefore && position < text.Length; i++)
        {
            if (text.Is(position, ItemWord.Tail))
            {
                // "toner delivered", and not "Viking delivered 5 toners"
                var end = position + text.LengthAt(position);
                return !text.Is(position, ItemWord.Lead) || end >= text.Length || text.IsMark(end) || text.IsOccupied(end)
                    || text.Is(end, ItemWord.Preposition | ItemWord.Clause | ItemWord.Join | ItemWord.Ignored | ItemWord.Tail);
            }

            if (!text.Is(position, ItemWord.Clause | ItemWord.Ignored | ItemWord.Lead | ItemWord.Filler))
            {
                return false;
            }

            position += text.LengthAt(position);
        }

        return false;
    }

    /// <summary>"my keyboard order", "eine Tastatur bestellen", "um ein Headset zu bekommen"</summary>
    public static bool IsOrdered(in ItemText text, int position)
    {
        if (text.Is(position, ItemWord.Order))
        {
            return true;
        }

        var verb = text.Is(position, ItemWord.Preposition) ? position + text.LengthAt(position) : position;
        var end = verb + text.LengthAt(verb);
        return text.Is(verb, ItemWord.Lead)
            && (end >= text.Length || text.IsMark(end) || text.Is(end, ItemWord.Join | ItemWord.Closing));
    }

    /// <summary>"my mouse is dead"</summary>
    public static bool IsBroken(in ItemText text, int position) =>
        text.Is(position, ItemWord.Fault)
        || (text.Is(position, ItemWord.Clause) && text.Is(position + text.LengthAt(position), ItemWord.Fault));

    /// <summary>Nothing but the name begins the text: "keyboard", "keyboard for Jane"; and not "printer for floor 3 broke".</summary>
    public static bool IsAlone(in ItemText text, in ItemPhrase phrase)
    {
        if (phrase.Start > 0 || text.Is(0, ItemWord.Definite))
        {
            return false;
        }

        var end = phrase.End;
        return end >= text.Length || text.IsMark(end)
            || text.Is(end, ItemWord.Join | ItemWord.Ignored | ItemWord.Closing | ItemWord.Tail)
            || (text.Is(end, ItemWord.Preposition) && !HasVerb(text, end));
    }

    private static bool HasVerb(in ItemText text, int position)
    {
        while (position < text.Length && !text.Is(position, ItemWord.Verb | ItemWord.Lead | ItemWord.Fault))
        {
            position++;
        }

        return position < text.Length;
    }
}
