using System.Collections.Immutable;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;

namespace BackOffice.Dialogs.Interviews;

/// <summary>Finds the people of a panel by what they are called.</summary>
public sealed class FindPanel(IColleagues colleagues)
{
    /// <summary>So many of one name are shown to choose from.</summary>
    private const int MostOfName = 6;

    private static readonly string[] Self = ["me", "myself", "i", "mich", "mir", "ich"];

    /// <param name="typed">See <see cref="PanelText"/>.</param>
    /// <param name="chosen">Who was chosen where several have a name, by the name as typed.</param>
    /// <exception cref="DirectoryUnavailableException">The directory did not answer. Try again later.</exception>
    public async Task<FoundPanel> FindAsync(
        string typed, Person asker, IReadOnlyDictionary<string, PersonId> chosen, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(chosen);
        var seats = PanelText.Read(typed);
        var names = seats.SelectMany(seat => seat.AnyOf).Distinct(StringComparer.OrdinalIgnoreCase).Take(ProposeInterview.MostInterviewers + 1).ToArray();
        var found = (await Task.WhenAll(names.Select(async name => (name, meant: await MeantAsync(name, asker, chosen, cancellation)))))
            .ToDictionary(pair => pair.name, pair => pair.meant, StringComparer.OrdinalIgnoreCase);
        return new FoundPanel(
            [.. Distinct(seats, found)],
            [.. found.Where(pair => pair.Value.Length != 1).Select(pair => new AskedName(pair.Key, pair.Value))],
            [.. found.Values.Where(meant => meant is [{ Mail: null }]).Select(meant => meant[0].Name)]);
    }

    // Who was named twice sits once: "Sam Smith and Sam".
    private static IEnumerable<DraftSeat> Distinct(ImmutableArray<TypedSeat> seats, Dictionary<string, ImmutableArray<Colleague>> found)
    {
        var seated = new HashSet<(int, PersonId)>();
        foreach (var seat in seats)
        {
            ImmutableArray<Interviewer> anyOf =
            [
                .. seat.AnyOf.Where(found.ContainsKey)
                    .SelectMany(name => found[name] is [{ Mail: { } mail } one] && seated.Add((seat.Panel, one.Id))
                        ? [new Interviewer(new PersonName(one.Id, one.Name), mail)]
                        : Array.Empty<Interviewer>()),
            ];
            if (!anyOf.IsEmpty)
            {
                yield return new DraftSeat(anyOf, seat.IsOptional) { Panel = seat.Panel };
            }
        }
    }

    private async Task<ImmutableArray<Colleague>> MeantAsync(
        string name, Person asker, IReadOnlyDictionary<string, PersonId> chosen, CancellationToken cancellation)
    {
        if (Self.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return [new Colleague(asker.Id, asker.Name, asker.Mail, JobTitle: null, Department: null)];
        }

        if (name.Contains('@', StringComparison.Ordinal))
        {
            return await colleagues.FindByMailAsync(name, cancellation) is { } one ? [one] : [];
        }

        var found = await colleagues.FindAsync(name, MostOfName, cancellation);
        if (chosen.TryGetValue(name, out var id) && found.FirstOrDefault(one => one.Id == id) is { } wanted)
        {
            return [wanted];
        }

        // A whole name is meant as it is, though others have longer ones.
        return found.Where(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)).ToArray() is [var exact] ? [exact] : found;
    }
}
