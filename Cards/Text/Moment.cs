using BackOffice.Domain.People;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Text;

/// <summary>A moment as a reader is told of it.</summary>
internal static class Moment
{
    private static readonly InstantPattern Universal = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'");

    /// <summary>On a card: the client writes it in its own time zone and language.</summary>
    public static string OnCard(Instant at)
    {
        var universal = Universal.Format(at);
        return Phrase.Of(Words.MomentOnCard, $"{{{{DATE({universal},SHORT)}}}}", $"{{{{TIME({universal})}}}}");
    }

    /// <summary>How long ago: "20 minutes ago". To the minute, the hour or the day.</summary>
    public static string Ago(Instant at, Instant now)
    {
        var passed = now - at;
        return passed switch
        {
            { TotalMinutes: < 1 } => Words.AgoJustNow,
            { TotalMinutes: < 2 } => Words.AgoMinute,
            { TotalHours: < 1 } => Phrase.Of(Words.AgoMinutes, (int)passed.TotalMinutes),
            { TotalHours: < 2 } => Words.AgoHour,
            { TotalDays: < 1 } => Phrase.Of(Words.AgoHours, (int)passed.TotalHours),
            { TotalDays: < 2 } => Words.AgoDay,
            _ => Phrase.Of(Words.AgoDays, (int)passed.TotalDays),
        };
    }

    /// <summary>On a card, without the time.</summary>
    public static string DayOnCard(Instant at) => $"{{{{DATE({Universal.Format(at)},COMPACT)}}}}";

    /// <summary>In a message, which no client fills in: in the reader's time zone, or in UTC and says so.</summary>
    public static string InMessage(Instant at, Person reader)
    {
        var zone = reader.TimeZone is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
        var local = at.InZone(zone ?? DateTimeZone.Utc).LocalDateTime;
        var text = LocalDateTimePattern.Create(Words.MomentPattern, Phrase.Culture).Format(local);
        return zone is null ? Phrase.Of(Words.MomentInUtc, text) : text;
    }
}
