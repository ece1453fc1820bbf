using BackOffice.Cards.Guides;
using BackOffice.Domain.Guides;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said beside a guide.</summary>
public static class GuideSentences
{
    /// <summary>The line of the notification when a guide is shown.</summary>
    public static string Summary() => Words.GuideFallback;

    /// <summary>What is wrong, for somebody who only chose it: "Stuck or jammed".</summary>
    public static string Trouble(SymptomCategory category) => GuideWords.Of(category);

    /// <summary>Somebody wrote that it works again.</summary>
    public static string Solved() => Words.GuideSolved;

    /// <summary>What was written says nothing that the guide or the form needs.</summary>
    public static string Ask() => Words.GuideAsk;

    /// <summary>It did not help: the form stands in the guide's place.</summary>
    public static string HereIsTheForm() => Words.GuideForm;
}
