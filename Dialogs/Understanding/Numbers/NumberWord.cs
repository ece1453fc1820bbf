namespace BackOffice.Dialogs;

/// <summary>What a word has to do with numbers.</summary>
internal enum NumberPart
{
    None,

    /// <summary>A number: "three", "twenty".</summary>
    Number,

    /// <summary>Multiplies the number before it: "dozen", "hundred".</summary>
    Multiple,

    /// <summary>"half".</summary>
    Half,

    /// <summary>"a": one, where something counted follows.</summary>
    Article,

    /// <summary>"and" inside a number: "two hundred and ten", "one and a half".</summary>
    And,
}

/// <summary>A word of a number.</summary>
/// <param name="Part">Its part in the number.</param>
/// <param name="Value">What it counts or multiplies with; 0 for those that count nothing.</param>
internal readonly record struct NumberWord(NumberPart Part, decimal Value);
