using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>A part of a list: <c>$top</c>, <c>$skip</c> and the link to the next one.</summary>
internal static class GraphPage
{
    private const int Most = 1000;

    /// <exception cref="GraphErrorException">It is no size of a page.</exception>
    public static int Top(HttpRequest request, int usual) => request.Query["$top"].FirstOrDefault() is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top is > 0 and <= Most ? top
        : throw GraphErrorException.BadRequest($"The $top value '{text}' is not valid. It must be between 1 and {Most}.", "ErrorInvalidRequest");

    public static int Skip(HttpRequest request) =>
        int.TryParse(request.Query["$skip"], NumberStyles.None, CultureInfo.InvariantCulture, out var skipped) ? skipped : 0;

    public static string NextLink(HttpRequest request, int skipped) => Link(request, "$skip", skipped.ToString(CultureInfo.InvariantCulture));

    /// <summary>The address of the request itself, with one parameter changed.</summary>
    public static string Link(HttpRequest request, string parameter, string value)
    {
        var kept = request.Query.Where(one => one.Key != parameter).Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value.ToString())}");
        return $"{request.Scheme}://{request.Host}{request.Path}?{string.Join('&', kept.Append($"{parameter}={Uri.EscapeDataString(value)}"))}";
    }
}
