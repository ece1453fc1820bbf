using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>One page of the interviews that are not over, by time. Choosing a row brings its card.</summary>
public static class InterviewListCard
{
    /// <summary>How many interviews a page shows.</summary>
    public const int PageSize = 15;

    /// <param name="isOwn">Whether they are the reader's own.</param>
    /// <param name="first">Whether this is the first page.</param>
    /// <param name="zone">On whose clock times are told.</param>
    public static AdaptiveCard For(Page<InterviewListItem> page, bool isOwn, bool first, DateTimeZone zone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(zone);
        var title = isOwn ? InterviewTexts.ListOwnTitle : InterviewTexts.ListTitle;
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Hint((page.Items.IsEmpty, first, isOwn) switch
                {
                    (false, _, _) => InterviewTexts.ListHint,
                    (_, false, _) => InterviewTexts.ListNoMore,
                    (_, _, true) => InterviewTexts.ListOwnEmpty,
                    _ => InterviewTexts.ListEmpty,
                }),
                .. page.Items.Take(PageSize).Select(item => InterviewRow.For(item, zone, now, showsDay: true)),
            ],
            [
                .. page.Next is { } next
                    ? [new Button(Words.More, isOwn ? InterviewVerbs.List : InterviewVerbs.ListAll) { After = next }.ToAction()]
                    : Array.Empty<AdaptiveAction>(),
                new Button(InterviewTexts.ListNew, InterviewVerbs.New).ToAction(),
            ]);
    }
}
