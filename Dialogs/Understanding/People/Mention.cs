using System.Runtime.InteropServices;

namespace BackOffice.Dialogs;

/// <summary>Where a text means a person.</summary>
/// <param name="Start">The first word.</param>
/// <param name="End">After the last word.</param>
/// <param name="Kind">By a name, by a role, or who writes.</param>
/// <param name="IsCertain">A title or a known first name says that it is a person.</param>
/// <param name="Cue">What stands directly before.</param>
/// <param name="ContinuesList">Stands behind another one and "and" or a comma.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mention(int Start, int End, MentionKind Kind, bool IsCertain, PersonWord Cue, bool ContinuesList)
{
    public int Length => End - Start;
}

/// <summary>How a text means a person.</summary>
internal enum MentionKind
{
    Name,

    /// <summary>"my manager"</summary>
    Role,

    /// <summary>"me"</summary>
    Writer,
}
