namespace Azure.Data.Tables;

/// <summary>The lines of a multipart text, ended by CRLF or LF.</summary>
internal sealed class LineReader(string text)
{
    private int _position;

    /// <returns>Null at the end.</returns>
    public string Read()
    {
        if (_position >= text.Length)
            return null;
        var end = text.IndexOf('\n', _position);
        if (end < 0)
            end = text.Length;
        var line = text[_position..end].TrimEnd('\r');
        _position = end + 1;
        return line;
    }

    /// <summary>All that stands before the next line with one of these beginnings, which is not consumed.</summary>
    public string ReadTo(params ReadOnlySpan<string> beginnings)
    {
        var (start, end) = (Math.Min(_position, text.Length), text.Length);
        foreach (var beginning in beginnings)
        {
            var found = text.IndexOf("\n" + beginning, Math.Max(start - 1, 0), StringComparison.Ordinal);
            if (found >= 0)
                end = Math.Min(end, found);
        }

        _position = Math.Max(end, start);
        return end <= start ? string.Empty : text[start..end].Trim();
    }
}
