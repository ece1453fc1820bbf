using BackOffice.Domain;

namespace BackOffice.Bot.Delivery;

/// <summary>Finds the cases of one kind, to be shown in people's chats. Registered once a kind.</summary>
internal interface ICaseCards
{
    CaseKind Kind { get; }

    /// <summary>The case of this moment; null where there is none.</summary>
    Task<ICaseToShow?> FindAsync(CaseId id, CancellationToken cancellation);
}
