using BackOffice.Domain.People;

namespace BackOffice.Dialogs.Repairs;

/// <summary>What a dialog must know of the turn beside the turn itself; it travels in the turn's state.</summary>
internal sealed record SpokenTurn(Person Person, string Said, Understood Understood);
