namespace BackOffice.Bot.Conversation;

/// <summary>Refuses to start a bot that anybody could talk to in anybody's name.</summary>
internal static class RequireAppId
{
    /// <exception cref="InvalidOperationException">No app id is configured, and this is no development machine.</exception>
    public static void Check(IConfiguration configuration, IHostEnvironment environment)
    {
        if (string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]) && !environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                "MicrosoftAppId is empty: without it requests are not signed, which is allowed only in the Development environment. "
                + "Set it to the app id of the bot's registration.");
        }
    }
}
