using System.Collections.Immutable;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;

namespace BackOffice.Dialogs.Interviews;

/// <summary>
/// Holds the people whom a card names against the directory: a card comes from a client, and whoever is on a panel gets to know the
/// candidate and a meeting in their calendar.
/// </summary>
public sealed class TrueSeats(IDirectory directory)
{
    /// <summary>The seats with the names that the directory has; empty where somebody on them is not who the card says.</summary>
    /// <exception cref="DirectoryUnavailableException">The directory did not answer. Try again later.</exception>
    public async Task<ImmutableArray<DraftSeat>> OfAsync(ImmutableArray<DraftSeat> seats, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(seats.SelectMany(seat => seat.AnyOf)
            .DistinctBy(one => one.Who.Id)
            .Take(ProposeInterview.MostInterviewers)
            .Select(one => directory.FindAsync(one.Who.Id, cancellation)));
        var known = found.OfType<DirectoryEntry>().Where(entry => entry.Mail is not null).ToDictionary(entry => entry.Id);
        ImmutableArray<DraftSeat> mended =
        [
            .. seats.Select(seat => seat with
            {
                AnyOf =
                [
                    .. seat.AnyOf.Where(one => known.TryGetValue(one.Who.Id, out var entry)
                            && string.Equals(entry.Mail, one.Mailbox, StringComparison.OrdinalIgnoreCase))
                        .Select(one => new Interviewer(new PersonName(one.Who.Id, known[one.Who.Id].Name), known[one.Who.Id].Mail!)),
                ],
            }),
        ];
        return mended.Zip(seats).All(pair => pair.First.AnyOf.Length == pair.Second.AnyOf.Length) ? mended : [];
    }
}
