namespace BackOffice.Dialogs;

/// <summary>Makes a short clause of what is left of a text: "the printer on floor 3 is jammed" gives "Jammed".</summary>
internal static class SymptomReader
{
    public static string? Read(Reading reading, AssetMention? asset)
    {
        var symptom = new SymptomText(reading);
        var start = 0;
        while (start < reading.Words.Length)
        {
            var end = start;
            while (end < reading.Words.Length && (reading.IsTaken(end) || !reading.Words[end].EndsSentence))
            {
                end++;
            }

            if (asset is not null && asset.Start >= start && asset.Start < end)
            {
                SymptomSubject.Take(reading, asset, start);
            }

            SpokenRequest.Take(reading, start, end);
            symptom.Add(start, end);
            start = end + 1;
        }

        return symptom.ToString();
    }
}
