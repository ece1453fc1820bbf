using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What the people of a panel are called on its cards: by their first names, where no two have the same.</summary>
internal sealed class PanelNames
{
    private const int Length = 30;

    // Ten people stand in each of five rows, in any script.
    private const int Bytes = 36;

    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    public PanelNames(IEnumerable<Interviewer> people)
    {
        Interviewer[] all = [.. people.DistinctBy(one => one.Mailbox, StringComparer.OrdinalIgnoreCase)];
        var shared = all.GroupBy(First, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var one in all)
        {
            var first = First(one);
            names[one.Mailbox] = UserText.InLine(shared.Contains(first) ? one.Who.Name : first, Length, Bytes);
        }
    }

    /// <summary>A mailbox that is nobody's of the panel goes by its address.</summary>
    public string Of(string mailbox) => names.GetValueOrDefault(mailbox) ?? UserText.InLine(mailbox, Length, Bytes);

    /// <summary>"Sam, Priya and Bo"; "Sam, Priya and 3 more" of more than so many.</summary>
    public string List(IEnumerable<string> mailboxes, int most = int.MaxValue)
    {
        string[] all = [.. mailboxes.Select(Of)];
        return all.Length <= most ? InterviewWords.List(all) : $"{string.Join(Words.ListComma, all.Take(most))} {Phrase.Of(InterviewTexts.TodayMore, all.Length - most)}";
    }

    private static string First(Interviewer one) =>
        one.Who.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : one.Mailbox;
}
