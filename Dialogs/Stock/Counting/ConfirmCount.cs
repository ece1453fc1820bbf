using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Dialogs.Stock;

/// <summary>
/// Posts the differences that were shown, each with its reason. Where units came or went since, the fresh expectation is shown first. Done
/// again, by a second press or after a stop, it posts nothing twice.
/// </summary>
public sealed class ConfirmCount(IStock stock, ICounts counts, CompareCount compare)
{
    /// <param name="edition">Of the comparison that is confirmed.</param>
    /// <param name="given">The reasons, as typed.</param>
    public async Task<AdaptiveCard> RunAsync(CountId id, int edition, ReasonsGiven given, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(given);
        if (await counts.FindAsync(id, by.Id, cancellation) is not { } sheet)
        {
            return CountDoneCard.Gone();
        }

        if (sheet.DoneAt is not null || sheet.Edition != edition)
        {
            return await ShowAsync(sheet, given with { Banner = CountSentences.ComparedAgain() }, by, cancellation);
        }

        ImmutableArray<(ItemCode Code, CountLine Line)> shown =
        [
            .. sheet.Lines.Where(line => line.Value is { Counted: not null, Shown: not null, Posted: null }).Select(line => (ItemCode.Parse(line.Key), line.Value)),
        ];
        var missing = shown.Where(line => given.For(line.Code).Length == 0).ToImmutableDictionary(line => line.Code.Value, _ => CountSentences.NeedsReason(), StringComparer.Ordinal);
        if (!missing.IsEmpty)
        {
            return await ShowAsync(sheet, given with { Errors = missing }, by, cancellation);
        }

        var posted = new List<(ItemCode, int)>();
        var errors = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var hasMoved = false;
        foreach (var (code, line) in shown)
        {
            var command = new CountStock(code, sheet.Once(code), sheet.Place, line.Counted!.Value, given.For(code), line.Shown);
            switch (await stock.MoveAsync(command, by, cancellation))
            {
                case StockOutcome.Done:
                    posted.Add((code, line.Counted.Value - line.Shown!.Value));
                    break;
                case StockOutcome.Refused { Why: StockRefusal.Stale }:
                    hasMoved = true;
                    break;
                case StockOutcome.Refused(var why, _):
                    errors[code.Value] = CountSentences.Refused(why);
                    break;
            }
        }

        return await counts.ChangeAsync(id, by, before => before.Posted(posted), cancellation) is { } after
            ? await ShowAsync(
                after,
                given with { Errors = errors.ToImmutable(), Banner = hasMoved ? CountSentences.HasMoved() : errors.Count == 0 ? CountSentences.Next(posted.Count) : null },
                by,
                cancellation)
            : CountDoneCard.Gone();
    }

    private async Task<AdaptiveCard> ShowAsync(CountSheet sheet, ReasonsGiven given, Person by, CancellationToken cancellation) =>
        await compare.ShowAsync(sheet, await stock.AllAsync(cancellation), given, by, cancellation);
}
