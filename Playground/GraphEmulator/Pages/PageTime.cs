using System.Globalization;

namespace BackOffice.Playground.GraphEmulator.Pages;

/// <summary>Times in the fields of pages: on the office's own clock.</summary>
internal static class PageTime
{
    /// <summary>As browsers send it.</summary>
    public const string Form = "yyyy-MM-ddTHH:mm";

    /// <summary>Null for what is no time.</summary>
    public static DateTimeOffset? Read(EmulatedGraph graph, string? text) =>
        DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? graph.Moment(local) : null;

    /// <param name="local">On the office's clock.</param>
    public static string Field(DateTimeOffset local) => local.ToString(Form, CultureInfo.InvariantCulture);
}
