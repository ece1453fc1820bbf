namespace BackOffice.Bot.Conversation;

/// <summary>When the turn is cut off, kept in its state: for work that has to tell before that how far it came.</summary>
internal sealed record TurnDeadline(DateTimeOffset At);
