namespace BackOffice.Bot.Guides;

/// <summary>Whether people try something before they report; configuration section <c>Guides</c>.</summary>
public sealed class GuideOptions
{
    public const string Section = "Guides";

    /// <summary>False for an office where nobody but the back office shall touch a machine: then the form comes at once.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The folder with the guides, a YAML file for each kind of machine; relative to the program.</summary>
    public string Folder { get; set; } = "Guides/Content";
}
