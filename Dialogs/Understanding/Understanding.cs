namespace BackOffice.Dialogs;

/// <summary>Reads what people write, by the words they use. Pure; the time it takes grows with the length of the text only.</summary>
public static class Understanding
{
    public static Understood Read(string? text)
    {
        var said = text ?? string.Empty;
        var reading = new Reading(said, Language.Detect(said, Language.English));
        var @case = CaseReader.Read(reading);
        var courtesy = CourtesyReader.Read(reading);
        if (@case is null && reading.IsSpent(0, reading.Words.Length))
        {
            var asksForHelp = courtesy is null && reading.Text.Contains('?', StringComparison.Ordinal);
            return new Understood(asksForHelp ? Intent.Help : Intent.None, Courtesy: courtesy);
        }

        var sends = FormReader.Sends(reading);
        var urgency = UrgencyReader.Read(reading);
        var tag = TagReader.Read(reading);
        var place = PlaceReader.Read(reading);
        var asset = AssetReader.Read(reading) ?? (tag is null ? null : new AssetMention(tag.Name, null, tag.Start, tag.End));
        var fault = FaultReader.Read(reading);
        var (intent, list) = IntentReader.Read(reading, @case, asset is not null, place is not null, fault.Sign);
        var symptom = fault.Sign is FaultSign.Certain || (fault.Sign is FaultSign.Likely && asset is not null)
            ? SymptomReader.Read(reading, asset)
            : null;
        return new Understood(intent, asset?.Name ?? fault.Implied?.Name, place, symptom, urgency, @case, list, Sends: sends)
        {
            Kind = asset is null ? fault.Implied?.Kind : asset.Kind,
            Tag = tag?.Name,
        };
    }
}
