namespace BackOffice.Dialogs;

/// <summary>The words of one language, from its data files.</summary>
internal sealed class Language
{
    private Language(string name) => Name = name;

    public static Language English { get; } = new("en");

    public static Language German { get; } = new("de");

    /// <summary>The name of the language and of its folder: "en".</summary>
    public string Name { get; }

    public override string ToString() => Name;
}
