using System.Diagnostics.CodeAnalysis;

namespace BackOffice.Playground.GraphEmulator.Troubles;

/// <summary>
/// What shall go wrong with the next requests. A request is named by a part of its first line, such as <c>POST</c>, <c>/getSchedule</c> or
/// <c>PATCH /v1.0/users/</c>.
/// </summary>
public sealed class TroubleMaker
{
    private readonly Lock gate = new();
    private readonly List<(string Request, Trouble Trouble, int Times)> waiting = [];

    /// <summary>How many requests shall still go wrong.</summary>
    internal int Waiting
    {
        get
        {
            lock (gate)
                return waiting.Sum(one => one.Times);
        }
    }

    /// <summary>They are refused with a status.</summary>
    /// <param name="retryAfter">Seconds to wait that the answer names; null for none.</param>
    public void Refuse(string request, int status, int? retryAfter = null, int times = 1) => Add(request, new Trouble.Refused(status, retryAfter), times);

    /// <summary>They are never answered.</summary>
    public void KeepSilent(string request, int times = 1) => Add(request, new Trouble.Silent(), times);

    /// <summary>They are done, but whoever asked does not hear of it.</summary>
    public void LoseAnswer(string request, int times = 1) => Add(request, new Trouble.AnswerLost(), times);

    /// <summary>All goes well again.</summary>
    public void End()
    {
        lock (gate)
            waiting.Clear();
    }

    internal bool TryTake(string request, [NotNullWhen(true)] out Trouble? trouble)
    {
        lock (gate)
        {
            var place = waiting.FindIndex(one => request.Contains(one.Request, StringComparison.OrdinalIgnoreCase));
            trouble = place < 0 ? null : waiting[place].Trouble;
            if (place >= 0 && waiting[place] is var (named, kind, times))
            {
                if (times > 1)
                    waiting[place] = (named, kind, times - 1);
                else
                    waiting.RemoveAt(place);
            }
            return trouble is not null;
        }
    }

    private void Add(string request, Trouble trouble, int times)
    {
        ArgumentException.ThrowIfNullOrEmpty(request);
        lock (gate)
            waiting.Add((request, trouble, times));
    }
}
