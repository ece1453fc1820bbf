using System.Globalization;
using BackOffice.Dialogs;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.UnitTests;

/// <summary>What the readers find in a sentence, in the terms of the gold files.</summary>
internal static class EntityReadings
{
    private static readonly ReadingContext Context = new(
        new LocalDateTime(2026, 11, 22, 10, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]),
        CultureInfo.GetCultureInfo("en-US"),
        "DE",
        []);

    public static IReadOnlyList<string> Of(GoldSentence sentence, string language)
    {
        var reading = new Reading(sentence.Text, language is "de" ? Language.German : Language.English);
        var occupied = new bool[reading.Words.Length];
        foreach (var when in WhenReader.Read(reading, Context))
        {
            occupied.AsSpan(when.Words).Fill(true);
        }

        for (var i = 0; i < occupied.Length; i++)
        {
            occupied[i] = sentence.Dates.Any(date => reading.Words[i].Start < date.End && reading.Words[i].End > date.Start);
        }

        var intent = Enum.Parse<Intent>(sentence.Intent);
        var facts = new List<string>();
        foreach (var item in ItemReader.Read(reading, intent, occupied))
        {
            facts.Add($"item={item.Quantity?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-"}/{item.Unit ?? "-"}/{item.Name}");
        }

        var people = PeopleReader.Read(reading, intent, occupied);
        if (people.Candidate is { } candidate)
        {
            facts.Add($"candidate={candidate}");
        }

        if (people.Position is { } position)
        {
            facts.Add($"position={position}");
        }

        facts.AddRange(people.People.Select(person => $"person={person}"));
        if (PhoneReader.Read(reading, "DE") is { } phone)
        {
            facts.Add($"phone={phone.Number}");
        }

        if (LengthReader.Read(reading) is { } length)
        {
            facts.Add($"length={PeriodPattern.NormalizingIso.Format(length)}");
        }

        return facts;
    }
}
