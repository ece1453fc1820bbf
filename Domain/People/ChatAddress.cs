namespace BackOffice.Domain.People;

/// <summary>Where a person's own chat with the bot is, so that the bot can write first.</summary>
/// <param name="Channel">The channel, such as <c>msteams</c>.</param>
/// <param name="ServiceUrl">The connector that serves the chat.</param>
/// <param name="Conversation">The channel's id of the personal conversation.</param>
/// <param name="User">The channel's id of the person, which is not the Entra object id.</param>
/// <param name="Bot">The channel's id of the bot.</param>
public sealed record ChatAddress(string Channel, string ServiceUrl, string Conversation, string User, string Bot);
