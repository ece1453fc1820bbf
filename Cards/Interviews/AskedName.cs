using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Interviews;

/// <summary>A name that somebody typed, and who may be meant.</summary>
/// <param name="Found">Nobody for a name that nobody has; several where it is not clear.</param>
public sealed record AskedName(string Typed, ImmutableArray<Colleague> Found);
