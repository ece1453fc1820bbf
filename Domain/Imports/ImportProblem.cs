using BackOffice.Domain.Equipment;

namespace BackOffice.Domain.Imports;

/// <summary>What keeps a line of a list from being imported.</summary>
public abstract record ImportProblem(int Line)
{
    /// <summary>A field that cannot be taken as it is.</summary>
    public sealed record Field(int Line, FieldError Error) : ImportProblem(Line);

    /// <summary>An earlier line has the same tag or code.</summary>
    public sealed record Twice(int Line, string Name, int First) : ImportProblem(Line);

    /// <summary>The line describes what it is about otherwise than an earlier one.</summary>
    public sealed record Differs(int Line, string Name, int First) : ImportProblem(Line);

    /// <summary>What stands in all lines of one thing is more than can be kept of it.</summary>
    public sealed record TooMuch(int Line, string Name) : ImportProblem(Line);

    /// <summary>The machine, item or position was retired or closed; an import does not bring it back.</summary>
    public sealed record Retired(int Line, string Name) : ImportProblem(Line);

    /// <summary>The entry has changed since the preview, and the line no longer goes with it.</summary>
    public sealed record Overtaken(int Line, string Name) : ImportProblem(Line);

    /// <summary>What was read off the machine was not taken.</summary>
    public sealed record NotTaken(int Line, AssetTag Tag, MeterRefusal Why) : ImportProblem(Line);

    /// <summary>The line breaks the rules of such lists, for example by a quote that never ends.</summary>
    public sealed record Unreadable(int Line) : ImportProblem(Line);

    /// <summary>A column of a name that means nothing here; the import goes without it.</summary>
    public sealed record UnknownColumn(int Line, string Name) : ImportProblem(Line);
}
