using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Something that somebody read off a machine, or did to its cartridges.</summary>
/// <param name="Pages">The page counter: the one read, or the one known at that time; null where it is unknown.</param>
/// <param name="Colour">Of the cartridge; null for a reading of the counter.</param>
/// <param name="Percent">How full the cartridge is.</param>
public sealed record MeterReading(MeterAction What, PersonName By, Instant At, long? Pages, TonerColour? Colour = null, int? Percent = null);
