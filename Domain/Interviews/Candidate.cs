using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Somebody who applies. Not one of the office: known only by what was entered, and only as long as the office may keep it.</summary>
/// <param name="Zone">IANA id; null where nobody said: then the office's.</param>
/// <param name="CvLink">Where the CV lies; null for none.</param>
public sealed record Candidate(string Name, string Mail, string? Zone = null, string? CvLink = null)
{
    public const int NameLimit = 100;
    public const int LinkLimit = 500;

    /// <summary>What stays in place of a candidate whose data was erased.</summary>
    public static Candidate Erased { get; } = new(string.Empty, string.Empty);

    public bool IsErased => Name.Length == 0;

    /// <summary>The zone on whose clock the candidate is told a time.</summary>
    public DateTimeZone ZoneOr(DateTimeZone office, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return Zone is null ? office : zones.GetZoneOrNull(Zone) ?? office;
    }
}
