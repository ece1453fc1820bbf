using System.Collections.Immutable;
using BackOffice.Domain.Calendars;
using Microsoft.Graph.Models;
using NodaTime;

namespace BackOffice.Graph.Calendars;

/// <summary>Free and busy times through Microsoft Graph; what a calendar does not tell plainly is taken.</summary>
public sealed class GraphFreeBusy(Schedules schedules, WorkWeeks weeks) : IFreeBusy
{
    public async Task<ImmutableDictionary<string, FreeBusy>> FindAsync(IEnumerable<string> mailboxes, Interval when, CancellationToken cancellation)
    {
        string[] asked = [.. mailboxes.Distinct(StringComparer.OrdinalIgnoreCase)];
        var found = await schedules.ReadAsync(asked, when, cancellation);
        var read = await Task.WhenAll(asked.Select(async mailbox =>
            (Mailbox: mailbox, Time: found.TryGetValue(mailbox, out var schedule) ? await ReadAsync(mailbox, schedule, cancellation) : FreeBusy.Unknown)));
        return read.ToImmutableDictionary(one => one.Mailbox, one => one.Time, StringComparer.OrdinalIgnoreCase);
    }

    private async Task<FreeBusy> ReadAsync(string mailbox, PersonSchedule schedule, CancellationToken cancellation)
    {
        var taken = ImmutableArray.CreateBuilder<TakenTime>();
        foreach (var item in schedule.Items.Where(item => item.Status is not (FreeBusyStatus.Free or FreeBusyStatus.WorkingElsewhere)))
        {
            if (GraphTime.Read(item.Start) is not { } start || GraphTime.Read(item.End) is not { } end)
            {
                return FreeBusy.Unknown;
            }

            taken.Add(new TakenTime(start, end, As(item.Status)));
        }

        taken.Sort((one, other) => one.Start.CompareTo(other.Start));
        return new(await weeks.ReadAsync(mailbox, schedule.WorkingHours, cancellation), taken.ToImmutable());
    }

    private static TakenAs As(FreeBusyStatus? status) => status switch
    {
        FreeBusyStatus.Tentative => TakenAs.Tentative,
        FreeBusyStatus.Oof => TakenAs.OutOfOffice,
        _ => TakenAs.Busy,
    };
}
