using System.Globalization;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>That a repair has pictures, as the repair itself knows it.</summary>
/// <param name="Count">From 1 to <see cref="AddPhotos.Most"/>.</param>
/// <param name="Number">The entry of the history that tells of the newest.</param>
/// <param name="By">Who added the newest.</param>
/// <param name="At">When the newest was added.</param>
public sealed record RepairPhotos(int Count, int Number, PersonName By, Instant At)
{
    /// <summary>The entry of the history that tells of the newest.</summary>
    /// <param name="added">How many were added at once; the entry's text tells more than one.</param>
    public RepairChange Entry(RepairState state, int added) => new(
        Number, RepairAction.PhotosAdded, By, At, state, state, added > 1 ? added.ToString(CultureInfo.InvariantCulture) : null);
}
