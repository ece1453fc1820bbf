using AdaptiveCards;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

/// <summary>A case as it is, and how it looks to whom.</summary>
internal interface ICaseToShow
{
    CaseId Id { get; }

    /// <summary>Rises with every change that a card shows.</summary>
    int Version { get; }

    /// <summary>Who changed it last.</summary>
    PersonId LastBy { get; }

    bool MayBeSeenBy(Person reader);

    /// <param name="unsent">What the reader typed and could not send, to be shown with the card; null for nothing.</param>
    AdaptiveCard CardFor(Person reader, UnsentWords? unsent);

    /// <summary>The line of the notification.</summary>
    string SummaryFor(Person reader);

    /// <summary>What takes the place of a card that came again further down.</summary>
    AdaptiveCard Moved();

    /// <summary>What takes the place of the card of somebody who may not see the case any more.</summary>
    AdaptiveCard NotYours();
}
