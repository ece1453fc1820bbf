namespace BackOffice.Dialogs.Training;

/// <summary>How people really type: greetings, thanks, slips of the finger, no capitals, no marks.</summary>
internal sealed class Noise(Random random, IReadOnlyList<string> greetings, IReadOnlyList<string> thanks)
{
    public string Spoil(string sentence)
    {
        var text = sentence;
        if (random.Next(3) == 0)
        {
            text = Slip(text);
        }

        if (random.Next(8) == 0)
        {
            text = text.Replace("'", string.Empty, StringComparison.Ordinal);
        }

        if (random.Next(6) == 0)
        {
            text = $"{greetings[random.Next(greetings.Count)]} {text}";
        }

        if (random.Next(6) == 0)
        {
            text = $"{text.TrimEnd('.')}{(random.Next(2) == 0 ? "," : ".")} {thanks[random.Next(thanks.Count)]}";
        }

        return random.Next(10) == 0 ? text.ToUpperInvariant() : text;
    }

    /// <summary>Two letters change places, or one is missing, doubled or wrong.</summary>
    public string Slip(string text)
    {
        var position = 1 + random.Next(Math.Max(1, text.Length - 2));
        if (position + 1 >= text.Length || !char.IsLetter(text[position]) || !char.IsLetter(text[position - 1]) || !char.IsLetter(text[position + 1]))
        {
            return text;
        }

        return random.Next(4) switch
        {
            0 => string.Concat(text.AsSpan(0, position), text.AsSpan(position + 1, 1), text.AsSpan(position, 1), text.AsSpan(position + 2)),
            1 => text.Remove(position, 1),
            2 => text.Insert(position, text[position].ToString()),
            _ => string.Concat(text.AsSpan(0, position), ((char)('a' + random.Next(26))).ToString(), text.AsSpan(position + 1)),
        };
    }
}
