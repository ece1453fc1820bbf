namespace BackOffice.Dialogs.Training;

/// <summary>One way of putting a wish, and the sentences that it makes.</summary>
/// <param name="Line">The family as it is written in its file.</param>
internal sealed record Family(Intent Intent, Language Language, Phrasing Phrasing, string Line, Slots Slots)
{
    /// <summary>Different sentences of the family, at most as many as asked for.</summary>
    public List<string> Speak(int most, Random random)
    {
        var spoken = new List<string>();
        for (var attempt = 0; attempt < most * 2 && spoken.Count < most; attempt++)
        {
            var sentence = Phrasing.Speak(Slots, random);
            if (!spoken.Contains(sentence, StringComparer.Ordinal))
            {
                spoken.Add(sentence);
            }
        }

        return spoken;
    }
}
