namespace BackOffice.Domain.Equipment;

/// <summary>Port: links to pages of labels, as stored. The caller has checked who asks for one.</summary>
public interface ILabelLinks
{
    /// <summary>Keeps what the token opens. Links that have expired are forgotten on the way.</summary>
    Task KeepAsync(LinkToken token, LabelLink link, CancellationToken cancellation);

    /// <summary>What the token opens; null when it is none that was given out, or has expired.</summary>
    Task<LabelLink?> FindAsync(LinkToken token, CancellationToken cancellation);
}
