using System.Collections.Immutable;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Cards.Repairs;

/// <summary>What is open already on the machine that a form is about.</summary>
/// <param name="There">Oldest first.</param>
/// <param name="Reader">Who fills the form in.</param>
/// <param name="Now">When it was looked up.</param>
public sealed record AlreadyOpen(ImmutableArray<RepairListItem> There, Person Reader, Instant Now);
