namespace BackOffice.Domain.Guides;

/// <summary>Names of what people fill in about guides: the ids of the inputs on cards, and the fields that an error names.</summary>
public static class GuideFields
{
    /// <summary>The steps of a guide, a line each.</summary>
    public const string Steps = "steps";

    /// <summary>The step that has helped, counted from 0.</summary>
    public const string Step = "step";
}
