using BackOffice.Domain.Equipment;

namespace BackOffice.Domain.Repairs;

/// <summary>Port: links to the pictures of repairs, as stored. The caller has checked who asks for one.</summary>
public interface IPhotoLinks
{
    /// <summary>Keeps what the token opens, until it expires.</summary>
    Task KeepAsync(LinkToken token, PhotoLink link, CancellationToken cancellation);

    /// <summary>What the token opens; null when it is none that was given out, or has expired.</summary>
    Task<PhotoLink?> FindAsync(LinkToken token, CancellationToken cancellation);
}
