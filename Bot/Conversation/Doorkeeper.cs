using BackOffice.Cards.Sentences;
using BackOffice.Domain.Office;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Conversation;

/// <summary>Lets in only people of this office's tenant whom the channel names.</summary>
internal sealed class Doorkeeper(OfficeKey office)
{
    public async Task<bool> LetsInAsync(ITurnContext turn, CancellationToken cancellation)
    {
        // Conversation events that nobody in particular caused carry no person; they ask for nothing either.
        if (turn.Activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke))
        {
            return Introductions.Tenant(turn.Activity) is not { } eventTenant || IsOurs(eventTenant);
        }

        if (Introductions.Tenant(turn.Activity) is not { } tenant || !IsOurs(tenant))
        {
            await RefuseAsync(turn, PlaceSentences.ForeignTenant(), cancellation);
            return false;
        }

        if (Introductions.From(turn.Activity) is null)
        {
            await RefuseAsync(turn, PlaceSentences.UnknownPerson(), cancellation);
            return false;
        }

        return true;
    }

    private bool IsOurs(string tenant) => string.Equals(tenant, office.Tenant, StringComparison.OrdinalIgnoreCase);

    private static Task<ResourceResponse> RefuseAsync(ITurnContext turn, string sentence, CancellationToken cancellation) =>
        turn.Activity.Type == ActivityTypes.Invoke
            ? turn.SendActivityAsync(InvokeAnswers.AsActivity(InvokeAnswers.Message(sentence)), cancellation)
            : turn.SendActivityAsync(MessageFactory.Text(sentence), cancellation);
}
