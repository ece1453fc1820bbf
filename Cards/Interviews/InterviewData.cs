using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Interviews;

/// <summary>The properties of the data that buttons about interviews send, beside those of <see cref="CardData"/>.</summary>
public static class InterviewData
{
    /// <summary>
    /// See <see cref="InterviewDraftData"/>. It comes from an input that nobody sees: so a card holds it once, and not once a button.
    /// </summary>
    public const string Draft = "draft";

    /// <summary>When a time begins, see <see cref="Moment"/>.</summary>
    public const string Start = "start";

    /// <summary>When several times begin, see <see cref="Moment"/>, with commas between them.</summary>
    public const string Starts = "starts";

    /// <summary>After when times are looked for, see <see cref="Moment"/>; or where the next page of a list begins.</summary>
    public const string After = CardData.After;

    /// <summary>The place of a concession among those of the search, from 0.</summary>
    public const string Relaxation = "relaxation";

    /// <summary>The name of a <see cref="Domain.Interviews.Verdict"/>.</summary>
    public const string Verdict = "verdict";

    /// <summary>The code of a position.</summary>
    public const string Position = "positionCode";

    // What reads activities takes an instant with a T in it for a date, and gives it back in another form.
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm'Z'");

    /// <summary>An instant as data holds it, to the minute: "2026-12-01 09:00Z".</summary>
    public static string Moment(Instant at) => Pattern.Format(at);

    /// <summary>Null for what is no instant: it comes from a client.</summary>
    public static Instant? ReadMoment(string? data) => Pattern.Parse(data ?? string.Empty) is { Success: true, Value: var at } ? at : null;
}
