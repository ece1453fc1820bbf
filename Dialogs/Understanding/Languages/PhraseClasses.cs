namespace BackOffice.Dialogs;

/// <summary>Makes one table of several sections, in which a phrase may be of several classes at once.</summary>
internal static class PhraseClasses
{
    /// <param name="file">The data file.</param>
    /// <param name="join">Puts the classes of a phrase together.</param>
    /// <param name="sections">Each section, and the class of its phrases.</param>
    public static PhraseTable<T> Of<T>(LanguageFile file, Func<T, T, T> join, params (string Section, T Class)[] sections)
    {
        var classes = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (section, @class) in sections)
        {
            foreach (var (_, phrases) in file.Rows(section))
            {
                foreach (var phrase in PhraseTable.Split(phrases))
                {
                    classes[phrase] = classes.TryGetValue(phrase, out var before) ? join(before, @class) : @class;
                }
            }
        }

        return file.Table(classes.Select(entry => (entry.Value, entry.Key)));
    }
}
