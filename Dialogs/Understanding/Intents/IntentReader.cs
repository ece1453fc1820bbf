using BackOffice.Domain;

namespace BackOffice.Dialogs;

/// <summary>
/// Decides what a text wants. Short orders, names of lists and numbers of cases are exact, so a rule reads them; everything else
/// is judged by the model.
/// </summary>
internal static class IntentReader
{
    /// <summary>No order that is a whole text has more words.</summary>
    private const int LongestOrder = 8;

    /// <summary>Where the model is no surer than this, a thing and its fault decide.</summary>
    private const double Doubtful = 0.75;

    private static readonly Lazy<IntentModel> Model = new(IntentModel.Load);

    public static Judgement Read(Reading reading, Gist gist)
    {
        var judged = Judge(reading, gist, 0, reading.Words.Length);
        if (gist.Case is { } about)
        {
            return ReadCase(reading, judged, about.Kind);
        }

        if (Whole(reading) is { } order)
        {
            return judged.Ruled(order);
        }

        if (Sends(reading))
        {
            return judged.Ruled(Intent.None);
        }

        if (List(reading) is { } list)
        {
            return judged.Ruled(list is WantedList.Mine ? Intent.MyRequests : Intent.Approvals, list);
        }

        if (NarrowedListReader.Read(reading) is { } filter)
        {
            return judged.Ruled(Intent.Approvals, WantedList.OpenRepairs) with { Filter = filter };
        }

        return judged.Confidence < Doubtful && gist.TellsOfFault(reading, 0, reading.Words.Length) ? judged.Ruled(Intent.ReportProblem) : judged;
    }

    /// <summary>What the words from start to end want, were they alone.</summary>
    public static Judgement Judge(Reading reading, Gist gist, int start, int end)
    {
        Span<int> room = stackalloc int[IntentFeatures.Most];
        Span<double> probabilities = stackalloc double[IntentModel.IntentCount];
        Model.Value.Judge(IntentFeatures.Read(reading, gist.Classes, start, end, room), probabilities);
        return Judgement.Of(probabilities);
    }

    // The number of a case alone asks for its state; what is said of an order, where the model doubts, is how its delivery went.
    private static Judgement ReadCase(Reading reading, Judgement judged, CaseKind kind) => judged.Intent switch
    {
        _ when reading.IsSpent(0, reading.Words.Length) => judged.Ruled(Intent.MyRequests),
        _ when kind is CaseKind.PurchaseOrder && judged.Confidence < Doubtful => judged.Ruled(Intent.ReceiveDelivery),
        Intent.Cancel => judged.Ruled(Intent.CancelRequest),
        Intent.None or Intent.Help => judged.Ruled(
            reading.Has(reading.Language.Commands.Withdrawing) ? Intent.CancelRequest : Intent.MyRequests),
        _ => judged,
    };

    /// <summary>The text, but for courtesies, is one of the short orders.</summary>
    private static Intent? Whole(Reading reading)
    {
        var words = reading.Untaken(LongestOrder);
        var (length, order) = reading.Language.Commands.Whole.At(words, 0);
        return length > 0 && length == words.Length ? order : null;
    }

    /// <summary>The text is one of the answers that send a form: where none lies open, "ok" wants nothing.</summary>
    private static bool Sends(Reading reading)
    {
        var words = reading.Untaken(LongestOrder);
        return reading.Language.Form.Sending.At(words, 0) is { Length: > 0 } found && found.Length == words.Length;
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

        var commands = reading.Language.Commands;
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.IsTaken(i) || reading.Words[i].IsMark)
            {
                continue;
            }

            var (length, found) = commands.Lists.At(reading.Words, i);
            if (length > 0)
            {
                list ??= found;

                // "status of my printer", "any news on my request": what follows is theirs.
                if (reading.Is(commands.Mine, i + length - 1))
                {
                    return list;
                }
            }
            else
            {
                length = commands.Asking.At(reading.Words, i).Length;
            }

            if (length == 0)
            {
                return null;
            }

            i += length - 1;
        }

        return list;
    }
}
