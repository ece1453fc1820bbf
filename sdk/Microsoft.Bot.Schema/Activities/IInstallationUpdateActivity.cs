namespace Microsoft.Bot.Schema;

/// <summary>The app was added to, or removed from, a conversation.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
