namespace BackOffice.Dialogs;

/// <summary>Makes one table of several sections, in which a phrase may be of several classes at once.</summary>
internal static class PhraseClasses
{
    /// <param name="join">Puts the classes of a phrase together.</param>
    /// <param name="sections">Each section of a data file, and the class of its phrases.</param>
    public static PhraseTable<T> Of<T>(Func<T, T, T> join, params (LanguageFile File, string Section, T Class)[] sections)
    {
        var classes = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (file, section, @class) in sections)
        {
            foreach (var (_, phrases) in file.Rows(section))
            {
                foreach (var phrase in PhraseTable.Split(phrases))
                {
                    classes[phrase] = classes.TryGetValue(phrase, out var before) ? join(before, @class) : @class;
                }
            }
        }

        return sections[0].File.Table(classes.Select(entry => (entry.Value, entry.Key)));
    }
}
