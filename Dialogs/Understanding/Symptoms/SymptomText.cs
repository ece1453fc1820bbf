using System.Text;

namespace BackOffice.Dialogs;

/// <summary>Writes what is left of the sentences of a text as one short description.</summary>
internal sealed class SymptomText(Reading reading)
{
    private readonly StringBuilder whole = new();

    /// <summary>Adds what is left of a sentence.</summary>
    public void Add(int start, int end)
    {
        start = SymptomEdges.SkipOpenings(reading, start, end);
        end = SymptomEdges.SkipEndings(reading, start, end);
        if (start >= end || TellsOnlyWhen(start, end))
        {
            return;
        }

        if (whole.Length > 0)
        {
            whole.Append(". ");
        }

        var first = whole.Length;
        var last = -1;
        for (var i = start; i < end; i++)
        {
            if (reading.IsTaken(i) || (reading.Words[i].IsMark && IsLoose(i, start, end)))
            {
                continue;
            }

            if (last >= 0)
            {
                AddGap(last, i);
            }

            var written = reading.Text.AsSpan(reading.Words[i].Start, reading.Words[i].End - reading.Words[i].Start);
            whole.Append(reading.Shouted ? written.ToString().ToLowerInvariant() : written);
            last = i;
        }

        whole[first] = char.ToUpperInvariant(whole[first]);
    }

    public override string? ToString() => whole.Length == 0 ? null : whole.ToString();

    // "since yesterday" alone is no fault.
    private bool TellsOnlyWhen(int start, int end)
    {
        var conditions = reading.Language.Small.Conditions;
        if (!reading.Is(conditions, start) && !reading.Is(conditions, start - 1))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (reading.Language.Faults.Signs.Has(reading.Words, i))
            {
                return false;
            }
        }

        return true;
    }

    private void AddGap(int last, int next)
    {
        if (next == last + 1)
        {
            var gap = reading.Text.AsSpan(reading.Words[last].End, reading.Words[next].Start - reading.Words[last].End);
            whole.Append(gap.IsWhiteSpace() && gap.Length > 0 ? " " : gap);
        }
        else if (!reading.Words[next].IsMark)
        {
            whole.Append(IsDivided(last + 1, next) ? ", " : " ");
        }
    }

    // What stood between two clauses is gone, and they are still two.
    private bool IsDivided(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (reading.Words[i].IsMark)
            {
                return true;
            }
        }

        return false;
    }

    // A comma that divides nothing any more: what stood on one side of it is taken.
    private bool IsLoose(int mark, int start, int end) =>
        mark == start || reading.IsTaken(mark - 1) || reading.Words[mark - 1].IsMark || IsEmptied(mark + 1, end);

    private bool IsEmptied(int start, int end)
    {
        start = reading.NextUntaken(start);
        return start >= end || reading.Words[start].IsMark;
    }
}
