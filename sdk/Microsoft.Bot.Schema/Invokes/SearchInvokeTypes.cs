namespace Microsoft.Bot.Schema;

/// <summary>Where a search comes from.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
