namespace BackOffice.Dialogs;

/// <summary>A text while it is read: each reader takes the words that it accounts for, what is left tells the symptom.</summary>
internal sealed class Reading
{
    private readonly bool[] taken;

    public Reading(string text)
    {
        Text = text;
        Words = Dialogs.Words.Of(text);
        taken = new bool[Words.Length];
        Shouted = IsShouted(text);
    }

    public string Text { get; }

    public Word[] Words { get; }

    /// <summary>All in capitals, so that capitals mean nothing.</summary>
    public bool Shouted { get; }

    public bool IsTaken(int index) => taken[index];

    public void Take(int start, int end) => Array.Fill(taken, true, start, end - start);

    /// <summary>The word there; empty outside the text.</summary>
    public string At(int index) => index >= 0 && index < Words.Length ? Words[index].Text : string.Empty;

    /// <summary>The word as it was written.</summary>
    public string Written(int index) => Text[Words[index].Start..Words[index].End].Trim('"', '“', '”', '(', ')', '[', ']', '#');

    public bool IsCapitalised(int index) =>
        !Shouted && index < Words.Length && char.IsUpper(Written(index) is { Length: > 0 } written ? written[0] : ' ');

    /// <summary>Whether all words from start to end are taken or marks.</summary>
    public bool IsSpent(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!taken[i] && !Words[i].IsMark)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShouted(string text)
    {
        var upper = text.Count(char.IsUpper);
        return upper >= 6 && upper > 4 * text.Count(char.IsLower);
    }
}
