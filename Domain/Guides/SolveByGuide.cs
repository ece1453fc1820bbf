using BackOffice.Domain.Equipment;

namespace BackOffice.Domain.Guides;

/// <summary>Somebody followed a guide, and the machine works again: nobody has to come. Counted once, however often it is said.</summary>
/// <param name="Form">The number that was minted with the guide, and that the form would have had.</param>
/// <param name="Machine">The tag of the machine, where it is known.</param>
/// <param name="Step">The text of the step that did it; null where that was not said.</param>
public sealed record SolveByGuide(CaseId Form, GuideKey Guide, AssetTag? Machine = null, string? Step = null);
