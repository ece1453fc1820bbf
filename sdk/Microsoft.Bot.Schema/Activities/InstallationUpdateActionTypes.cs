namespace Microsoft.Bot.Schema;

/// <summary>Whether an app was added or removed.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
