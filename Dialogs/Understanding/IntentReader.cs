using BackOffice.Domain;

namespace BackOffice.Dialogs;

/// <summary>Decides what a text wants.</summary>
internal static class IntentReader
{
    public static (Intent Intent, WantedList? List) Read(Reading reading, CaseId? @case, bool hasAsset, bool hasPlace, FaultSign fault)
    {
        var withdraws = reading.Has(reading.Language.Commands.Withdrawing);
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

        if (withdraws && reading.Has(reading.Language.Commands.Reported))
        {
            return (Intent.CancelRequest, null);
        }

        var reports = tellsOfFault || reading.Has(reading.Language.Faults.Reporting) || (hasAsset && fault is FaultSign.Wish);
        var names = hasAsset && !IsQuestion(reading) && !IsCured(reading);
        return (reports || names ? Intent.ReportProblem : Intent.None, null);
    }

    /// <summary>The text, but for courtesies, is one of the short orders.</summary>
    private static Intent? Whole(Reading reading)
    {
        var words = reading.Untaken();
        var (length, order) = reading.Language.Commands.Whole.At(words, 0);
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

            var (length, found) = reading.Language.Commands.Lists.At(reading.Words, i);
            if (length > 0)
            {
                list ??= found;

                // "status of my printer", "any news on my request": what follows is theirs.
                if (reading.Is(reading.Language.Commands.Mine, i + length - 1))
                {
                    return list;
                }
            }
            else
            {
                length = reading.Language.Commands.Asking.At(reading.Words, i).Length;
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
            for (var end = reading.Words.Length; end > i;)
            {
                var (length, groups) = reading.Language.WishGroups.At(reading.Words.AsSpan(0, end), i);
                found.UnionWith(groups ?? []);
                end = i + length - 1;
            }
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
        reading.Language.Commands.Ordering.Has(reading.Words, FirstWord(reading))
            ? Wished(reading) is Intent.RequestSupplies
            : Wished(reading) is Intent.BookInterview or Intent.Onboard or Intent.Offboard;

    private static bool IsQuestion(Reading reading) => reading.Language.Commands.Questions.Has(reading.Words, FirstWord(reading));

    private static bool IsCured(Reading reading) => reading.Has(reading.Language.Faults.Cures);

    private static int FirstWord(Reading reading)
    {
        var first = 0;
        while (first < reading.Words.Length && (reading.IsTaken(first) || reading.Words[first].IsMark))
        {
            first++;
        }

        return first;
    }
}
