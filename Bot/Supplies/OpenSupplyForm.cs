using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Supplies;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Bot.Supplies;

/// <summary>A new form, for who prefers a button to a sentence: empty, or with what an earlier request asked for, to be changed and sent anew.</summary>
internal sealed class OpenSupplyForm(ISupplies supplies, StockCatalog catalog, RequestSuppliesDialog dialog, WorkingHours hours, IClock clock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.NewSupplies];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        SupplyForm? form = null;
        if (press.Case is { } before)
        {
            if (await supplies.FindAsync(before, cancellation) is not { } request || request.Requester.Id != person.Id)
            {
                return new CardAnswer.Say(PressSentences.NoSuchCase());
            }

            form = RepeatSupplies.Form(request, await catalog.ListAsync(cancellation), hours.DateOf(clock.GetCurrentInstant()));
        }

        await dialog.OpenAsync(turn, person, form, cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
