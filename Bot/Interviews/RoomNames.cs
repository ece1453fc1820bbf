using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>What the rooms are called. They are read once an hour: a card shows an address while they cannot be.</summary>
internal sealed class RoomNames(IRooms rooms, IClock clock, ILogger<RoomNames> logger)
{
    private static readonly Duration Fresh = Duration.FromHours(1);
    private static readonly ImmutableDictionary<string, string> None = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private volatile Known? known;

    public async Task<ImmutableDictionary<string, string>> ListAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (known is { } read && now - read.At < Fresh)
        {
            return read.Names;
        }

        try
        {
            var found = await rooms.ListAsync(cancellation);
            var names = None.AddRange(found.DistinctBy(room => room.Mail, StringComparer.OrdinalIgnoreCase)
                .Select(room => KeyValuePair.Create(room.Mail, room.Name)));
            known = new Known(now, names);
            return names;
        }
        catch (Exception exception) when (exception is OutageException or CalendarRefusedException)
        {
            logger.LogWarning("The names of rooms could not be read: {Why}", exception.Message);
            return known?.Names ?? None;
        }
    }

    private sealed record Known(Instant At, ImmutableDictionary<string, string> Names);
}
