using BackOffice.Domain;

namespace BackOffice.Dialogs;

/// <summary>Decides what a text wants.</summary>
internal static class IntentReader
{
    private static readonly PhraseTable<int> WishGroups = new(
        [.. Wishes.All.SelectMany(wish => wish.Groups).Select((phrases, group) => (group, phrases))]);

    public static (Intent Intent, WantedList? List) Read(Reading reading, CaseId? @case, bool hasAsset, bool hasPlace, FaultSign fault)
    {
        var withdraws = Has(reading, Commands.Withdrawing);
        if (@case is not null)
        {
            return (withdraws ? Intent.CancelRequest : Intent.MyRequests, null);
        }

        if (Whole(reading) is { } order)
        {
            return (order, null);
        }

        if (List(reading) is { } list)
        {
            return (list is WantedList.Mine ? Intent.MyRequests : Intent.Approvals, list);
        }

        var tellsOfFault = fault is FaultSign.Certain || (fault is FaultSign.Likely && hasAsset);
        if (tellsOfFault && !(hasAsset && AsksForSupplies(reading)))
        {
            return (Intent.ReportProblem, null);
        }

        if (Wished(reading) is { } wish)
        {
            return (wish, null);
        }

        if (withdraws && Has(reading, Commands.Reported))
        {
            return (Intent.CancelRequest, null);
        }

        var reports = tellsOfFault || Has(reading, Faults.Reporting) || (hasAsset && fault is FaultSign.Wish);
        var names = hasAsset && !IsQuestion(reading) && !IsCured(reading);
        return (reports || names ? Intent.ReportProblem : Intent.None, null);
    }

    /// <summary>The text, but for courtesies, is one of the short orders.</summary>
    private static Intent? Whole(Reading reading)
    {
        var words = reading.Words.Where((word, index) => !reading.IsTaken(index) && !word.IsMark).ToArray();
        var (length, order) = Commands.Whole.At(words, 0);
        return length > 0 && length == words.Length ? order : null;
    }

    /// <summary>The name of a list, and around it nothing but words of asking.</summary>
    private static WantedList? List(Reading reading)
    {
        const int LongestAsking = 16;
        WantedList? list = null;
        if (reading.Words.Length > LongestAsking)
        {
            return null;
        }

        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.IsTaken(i) || reading.Words[i].IsMark)
            {
                continue;
            }

            var (length, found) = Commands.Lists.At(reading.Words, i);
            if (length > 0)
            {
                list ??= found;

                // "status of my printer", "any news on my request": what follows is theirs.
                if (reading.At(i + length - 1) is "my")
                {
                    return list;
                }
            }
            else
            {
                length = Commands.Asking.At(reading.Words, i).Length;
            }

            if (length == 0)
            {
                return null;
            }

            i += length - 1;
        }

        return list;
    }

    private static Intent? Wished(Reading reading)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < reading.Words.Length; i++)
        {
            found.UnionWith(WishGroups.AllAt(reading.Words, i));
        }

        var group = 0;
        foreach (var wish in Wishes.All)
        {
            if (Enumerable.Range(group, wish.Groups.Length).All(found.Contains))
            {
                return wish.Intent;
            }

            group += wish.Groups.Length;
        }

        return null;
    }

    // "we need toner for the printer, it is empty": the order comes first, the thing is what it is for.
    private static bool AsksForSupplies(Reading reading) =>
        reading.At(FirstWord(reading)) is "order" or "need" or "request"
        || (reading.At(FirstWord(reading)) is "we" or "i" && reading.At(FirstWord(reading) + 1) is "need" or "want")
            ? Wished(reading) is Intent.RequestSupplies
            : Wished(reading) is Intent.BookInterview or Intent.Onboard or Intent.Offboard;

    private static bool IsQuestion(Reading reading) => Commands.Questions.At(reading.Words, FirstWord(reading)).Length > 0;

    private static bool IsCured(Reading reading) => Has(reading, Faults.Cures);

    private static int FirstWord(Reading reading)
    {
        var first = 0;
        while (first < reading.Words.Length && (reading.IsTaken(first) || reading.Words[first].IsMark))
        {
            first++;
        }

        return first;
    }

    private static bool Has(Reading reading, PhraseTable<bool> phrases)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (phrases.At(reading.Words, i).Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
