using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>What the office wants of holding a time.</summary>
/// <param name="ForBooking">How long a time is held for whoever books it.</param>
/// <param name="ForApproval">How long a time is held for whoever must approve it.</param>
/// <param name="NeedsApproval">Whether somebody who recruits has to say yes to what others ask for.</param>
public sealed record HoldPolicy(Duration ForBooking, Duration ForApproval, bool NeedsApproval)
{
    public static HoldPolicy Usual { get; } = new(Duration.FromMinutes(15), Duration.FromHours(24), NeedsApproval: false);
}
