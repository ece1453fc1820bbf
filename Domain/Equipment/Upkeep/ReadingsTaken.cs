using System.Collections.Immutable;
using BackOffice.Domain.Imports;

namespace BackOffice.Domain.Equipment;

/// <summary>What became of a list of readings.</summary>
/// <param name="Machines">Of how many machines something new was taken.</param>
/// <param name="Same">How many lines more say what was known already.</param>
/// <param name="Problems">What was left out, in the order of the lines.</param>
/// <param name="Left">How many lines were not reached in time.</param>
public sealed record ReadingsTaken(int Machines, int Same, ImmutableArray<ImportProblem> Problems, int Left);
