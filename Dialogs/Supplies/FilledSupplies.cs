using System.Collections.Immutable;
using BackOffice.Domain.Supplies;

namespace BackOffice.Dialogs.Supplies;

/// <summary>A form after a text was taken into it.</summary>
/// <param name="LeftOut">What was named and found no room.</param>
/// <param name="IsUnclear">The text fits several of its lines.</param>
public sealed record FilledSupplies(SupplyForm Form, ImmutableArray<string> LeftOut, bool IsUnclear = false)
{
    public static FilledSupplies Of(SupplyForm form) => new(form, []);
}
