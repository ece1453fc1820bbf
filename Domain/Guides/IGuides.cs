using System.Collections.Immutable;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Guides;

/// <summary>Port: the office's guides: those that came with the product, with what the office wrote over them.</summary>
public interface IGuides
{
    /// <summary>The guide for somebody whose machine has the trouble, by one read; null, and no read, where there is none.</summary>
    Task<OfferedGuide?> OfferAsync(GuideKey key, AssetTag? machine, CancellationToken cancellation);

    /// <summary>For what of a kind of machine there are guides. Reads nothing.</summary>
    ImmutableArray<GuideKey> Of(string kind);

    /// <summary>Counts that a guide has helped, and closes the form that it stood for. Once for each form.</summary>
    Task SolveAsync(SolveByGuide command, Person by, CancellationToken cancellation);

    /// <summary>All guides, by kind and trouble. The caller has checked who asks.</summary>
    Task<ImmutableArray<Guide>> ListAsync(CancellationToken cancellation);

    /// <summary>Null where there is no such guide. The caller has checked who asks.</summary>
    Task<Guide?> FindAsync(GuideKey key, CancellationToken cancellation);

    Task<GuideOutcome> ChangeAsync(GuideCommand command, Person by, CancellationToken cancellation);
}
