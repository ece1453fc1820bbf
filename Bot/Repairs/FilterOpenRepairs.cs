using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>Other open repairs in the place of those that the list shows: of a kind, at a place, a further page, all again.</summary>
internal sealed class FilterOpenRepairs(OpenRepairCards open) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.FilterOpen];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var filter = RepairFilter.Of(press.Text(RepairFields.OfKind), press.Text(RepairFields.AtPlace));
        return new CardAnswer.Replace(await open.PageAsync(filter, press.After, cancellation));
    }
}
