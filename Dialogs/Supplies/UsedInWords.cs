using BackOffice.Cards.Supplies;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Dialogs.Supplies;

/// <summary>"What did marketing use in October": the departments are those that were handed something then.</summary>
internal sealed class UsedInWords(ISupplies supplies)
{
    public async Task RunAsync(ITurnContext turn, string said, YearMonth month, CancellationToken cancellation)
    {
        var all = await supplies.ListUsedAsync(month, costCentre: null, cancellation);
        var named = all.Select(used => used.CostCentre).FirstOrDefault(centre => centre.Length > 0 && said.Contains(centre, StringComparison.OrdinalIgnoreCase));
        var card = UsedCard.For(month, named, named is null ? all : [.. all.Where(used => used.CostCentre.Equals(named, StringComparison.OrdinalIgnoreCase))]);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }

    /// <summary>The month that a text names: the latest that has begun, since nobody has used anything yet in one to come. Null for none.</summary>
    /// <param name="today">The office's date.</param>
    public static YearMonth? MonthOf(Understood understood, LocalDate today)
    {
        if (understood.When.FirstOrDefault(when => when.Start is not null)?.Start is not { } start)
        {
            return null;
        }

        var month = start.Date.ToYearMonth();
        return month <= today.ToYearMonth() ? month : new YearMonth(month.Year - 1, month.Month);
    }
}
