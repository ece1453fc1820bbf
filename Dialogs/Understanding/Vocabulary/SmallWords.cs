namespace BackOffice.Dialogs;

/// <summary>The short words between those that matter.</summary>
internal static class SmallWords
{
    public static bool IsArticle(string word) =>
        word is "the" or "a" or "an" or "my" or "our" or "your" or "this" or "that" or "their" or "his" or "her";

    /// <summary>May stand before the thing: "in the printer", "with the printer".</summary>
    public static bool IsPreposition(string word) =>
        word is "in" or "on" or "with" or "of" or "from" or "at" or "to" or "by" or "for" or "inside" or "via" or "near";

    /// <summary>Takes a preposition to itself: in "turn on the projector" the projector is not a place.</summary>
    public static bool IsParticleVerb(string word) =>
        word is "turn" or "turned" or "turning" or "switch" or "log" or "plug" or "put" or "power";

    /// <summary>May stand before an urgency in its clause: "make it very urgent".</summary>
    public static bool LeadsToUrgency(string word) =>
        word is "it's" or "its" or "is" or "it" or "urgency" or "priority" or "this" or "to" or "make" or "very" or "set";

    /// <summary>Tells of the urgency when it stands alone only: much else is high, low or normal.</summary>
    public static bool IsUrgencyAlone(string word) => word is "low" or "high" or "normal" or "medium" or "minor" or "critical" or "hurry";

    /// <summary>May stand between a preposition and the place.</summary>
    public static bool LeadsToPlace(string word) => word is "the" or "our" or "my" or "a" or "main" or "big" or "small" or "large";

    /// <summary>Begins the names of places, and is no name of its own.</summary>
    public static bool BeginsPlace(string word) =>
        word is "meeting" or "conference" or "ground" or "top" or "upper" or "lower" or "board" or "training" or "mail"
            or "copy" or "server" or "break" or "storage" or "open" or "my";

    /// <summary>"It's" and the like: the s is a verb, and no owner's.</summary>
    public static bool IsContraction(string word) => word is "it's" or "that's" or "there's" or "what's" or "who's" or "he's" or "she's";

    /// <summary>Written with a capital after "in", and yet no place.</summary>
    public static bool IsNoPlace(string word) =>
        word is "english" or "german" or "french" or "spanish" or "excel" or "word" or "outlook" or "teams" or "windows";
}
