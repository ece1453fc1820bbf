using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Dialogs.Stock;

/// <summary>
/// What somebody says of counting: an order ("stock count Cabinet 2"), what they counted ("paper 12, toner 3"), or the reason for a
/// difference that they were asked for. The whole message is read, since a list of things looks like several requests.
/// </summary>
public sealed class CountInWords(
    IStock stock, ICounts counts, CountSheets sheets, CompareCount compare, ConfirmCount confirm, ShrinkageCards shrinkage, IClock clock)
{
    /// <summary>A sheet that lies longer is no longer what somebody speaks of.</summary>
    private static readonly Duration Talk = Duration.FromHours(12);

    /// <returns>False when the text is about something else.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, Person person, string said, Understood understood, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(understood);
        var order = CountOrders.Read(said);
        switch (order)
        {
            case (CountDeed.Import, "") when !person.RunsBackOffice:
            case (CountDeed.Shrinkage, _) when IsMonth(order.Value.Tail, understood) && !person.RunsBackOffice:
                await turn.SayAsync(PressSentences.BackOfficeOnly(), cancellation);
                return true;
            case (CountDeed.Import, ""):
                await turn.ShowAsync(ImportCard.Ask(of: ImportSubject.Stock), AssetSentences.FormSummary(), cancellation);
                return true;
            case (CountDeed.Shrinkage, var rest) when IsMonth(rest, understood):
                var card = await shrinkage.ShowAsync(MonthOf(understood), cancellation);
                await turn.ShowAsync(card, card.FallbackText, cancellation);
                return true;
            case (CountDeed.Count, var rest):
                return await CountAsync(turn, person, rest, understood, cancellation);
            default:
                return await GoOnAsync(turn, person, said, understood, cancellation)
                    || (IsAboutStock(person, understood) && await CountAsync(turn, person, said, understood, cancellation));
        }
    }

    // Beside an open form a number is about the form, and with a tag it is a machine's counter.
    private static bool IsAboutStock(Person person, Understood understood) =>
        understood is { Intent: Intent.CountStock, IsBetweenTwo: false, Equipment: null, Tag: null } && person.OpenForm is null;

    /// <summary>Takes what was counted at a place: what was meant for sure is on the sheet, what is doubtful is asked.</summary>
    /// <param name="said">Such as "paper 12, toner 3".</param>
    public async Task<AdaptiveCard> TakeAtAsync(string place, string said, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        var items = await stock.AllAsync(cancellation);
        return FindPlace.Named(place, FindPlace.Of(items)) is { } known
            ? await TakeAsync(
                await counts.BeginAsync(known, by, cancellation), MatchedCounts.Of(CountedLines.Read(said), items, known), items, by, cancellation)
            : CountPlacesCard.For(FindPlace.Of(items), place, said);
    }

    private async Task<bool> CountAsync(ITurnContext turn, Person person, string rest, Understood understood, CancellationToken cancellation)
    {
        var isCount = understood.Intent is Intent.CountStock;
        if (!person.RunsBackOffice)
        {
            if (isCount)
            {
                await turn.SayAsync(PressSentences.BackOfficeOnly(), cancellation);
            }

            return isCount;
        }

        var items = await stock.AllAsync(cancellation);
        var places = FindPlace.Of(items);
        var (place, lines) = Split(rest, places);
        var matched = MatchedCounts.Of(CountedLines.Read(lines), items, place);
        if (place is null && !matched.KnowsAny && rest.Length > 0 && !isCount)
        {
            return false;
        }

        var card = await AnswerAsync(person, place, lines, matched, items, cancellation);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
        return true;
    }

    private async Task<AdaptiveCard> AnswerAsync(
        Person person, string? place, string lines, MatchedCounts matched, ImmutableArray<StockItem> items, CancellationToken cancellation)
    {
        if (place is null && !matched.KnowsAny)
        {
            // "cupboard 9" is a place that nobody knows rather than nine of something.
            return CountPlacesCard.For(FindPlace.Of(items), lines);
        }

        if (place is not null && matched.IsEmpty)
        {
            return await sheets.OpenAsync(place, person, cancellation);
        }

        var at = place ?? await CurrentPlaceAsync(person, cancellation) ?? OnlyPlaceOf(matched);
        return at is null
            ? CountPlacesCard.For(FindPlace.Of(items), typed: null, lines)
            : await TakeAsync(await counts.BeginAsync(at, person, cancellation), matched, items, person, cancellation);
    }

    /// <summary>What is said while a sheet lies open: further numbers, or the reason.</summary>
    private async Task<bool> GoOnAsync(ITurnContext turn, Person person, string said, Understood understood, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice || person.OpenCount is not { } id || said.Length == 0)
        {
            return false;
        }

        var parts = CountedLines.Read(said);
        var mayBeReason = MayBeReason(said, understood);
        if ((parts.IsEmpty && !mayBeReason)
            || await counts.FindAsync(id, person.Id, cancellation) is not { DoneAt: null } sheet
            || sheet.Begun + Talk < clock.GetCurrentInstant())
        {
            return false;
        }

        if (!parts.IsEmpty)
        {
            var items = await stock.AllAsync(cancellation);
            var matched = MatchedCounts.Of(parts, items, sheet.Place);
            if (matched.KnowsAny)
            {
                var taken = await TakeAsync(sheet, matched, items, person, cancellation);
                await turn.ShowAsync(taken, taken.FallbackText, cancellation);
                return true;
            }
        }

        if (!mayBeReason || sheet is not { IsInWords: true, AwaitsReasons: true })
        {
            return false;
        }

        var card = await confirm.RunAsync(id, sheet.Edition, ReasonsGiven.None with { ForAll = said }, person, cancellation);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
        return true;
    }

    private async Task<AdaptiveCard> TakeAsync(
        CountSheet sheet, MatchedCounts matched, ImmutableArray<StockItem> items, Person by, CancellationToken cancellation)
    {
        var now = await counts.ChangeAsync(sheet.Id, by, before => before.With(matched.Found) with { IsInWords = true }, cancellation);
        return now is null ? CountDoneCard.Gone()
            : !matched.Doubts.IsEmpty ? CountDoubtsCard.For(now, matched.Doubts, matched.Unknown)
            : matched.Found.IsEmpty ? CountDoubtsCard.For(now, [], matched.Unknown)
            : await compare.ShowAsync(
                now,
                items,
                ReasonsGiven.None with { Banner = matched.Unknown.IsEmpty ? null : CountSentences.Unknown(matched.Unknown) },
                by,
                cancellation);
    }

    // A place and what lies there: "Cabinet 2: paper 12", "paper 12, toner 3 in Cabinet 2", "Cabinet 2".
    private static (string? Place, string Lines) Split(string rest, ImmutableArray<string> places)
    {
        if (rest.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && FindPlace.Named(rest[..colon], places) is { } before)
        {
            return (before, rest[(colon + 1)..].Trim());
        }

        if (FindPlace.Named(rest, places) is { } alone)
        {
            return (alone, string.Empty);
        }

        foreach (var preposition in (string[])[" in ", " at ", " im ", " am "])
        {
            if (rest.LastIndexOf(preposition, StringComparison.OrdinalIgnoreCase) is > 0 and var at
                && FindPlace.Named(rest[(at + preposition.Length)..].Trim(' ', '.', '!'), places) is { } behind)
            {
                return (behind, rest[..at].Trim());
            }
        }

        return (null, rest);
    }

    private async Task<string?> CurrentPlaceAsync(Person person, CancellationToken cancellation) =>
        person.OpenCount is { } id && await counts.FindAsync(id, person.Id, cancellation) is { DoneAt: null } sheet
        && sheet.Begun + Talk >= clock.GetCurrentInstant()
            ? sheet.Place
            : null;

    private static string? OnlyPlaceOf(MatchedCounts matched) =>
        matched is { Doubts.IsEmpty: true, Found.IsEmpty: false }
        && FindPlace.Of(matched.Found.Select(found => found.Item)) is [var only] && matched.Found.All(found => found.Item.Shelves.Length == 1)
            ? only
            : null;

    private static bool MayBeReason(string said, Understood understood) =>
        said.Length <= StockFields.WhyLimit
        && !said.Contains('?', StringComparison.Ordinal)
        && understood is { List: null, Equipment: null, Case: null, Courtesy: null, Sends: false, IsFullReport: false }
        && (understood.Intent is Intent.None or Intent.CountStock || understood is { Intent: Intent.ReportProblem, Asset: null }
            || understood.Confidence < 0.9) && understood.Intent is not (Intent.Cancel or Intent.Help);

    private static bool IsMonth(string rest, Understood understood) => rest.Length == 0 || understood.When is [{ Start: not null }];

    // "October" is the next one to the reader of time; here it is the last one.
    private YearMonth? MonthOf(Understood understood) => understood.When is [{ Start: { } start }] ? shrinkage.NotAhead(start.Date.ToYearMonth()) : null;
}
