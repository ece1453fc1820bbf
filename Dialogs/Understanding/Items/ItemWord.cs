namespace BackOffice.Dialogs;

/// <summary>What a word or phrase does where things are named. Many do several.</summary>
[Flags]
internal enum ItemWord
{
    None = 0,

    /// <summary>Things follow, known ones or not: "we need".</summary>
    Lead = 1,

    /// <summary>Things follow, or a person or a place: "delivery for".</summary>
    HalfLead = 1 << 1,

    /// <summary>Something else follows: a person, a place, a date, a reason.</summary>
    Preposition = 1 << 2,

    /// <summary>Ends what is named: verbs and pronouns.</summary>
    Clause = 1 << 3,

    /// <summary>Ends all: "thanks".</summary>
    Closing = 1 << 4,

    /// <summary>Says nothing: "please".</summary>
    Ignored = 1 << 5,

    /// <summary>Stands between two things: "and".</summary>
    Join = 1 << 6,

    /// <summary>Stands before a name, and is no part of it: "the", "some more".</summary>
    Filler = 1 << 7,

    /// <summary>One more: "another".</summary>
    OneMore = 1 << 8,

    /// <summary>Tells behind a name what became of it: "ran out".</summary>
    Tail = 1 << 9,

    /// <summary>The order itself, behind a name: "my toner order".</summary>
    Order = 1 << 10,

    /// <summary>Those named before: "2 of them".</summary>
    Them = 1 << 11,

    /// <summary>That many of each: "2 each".</summary>
    Each = 1 << 12,

    /// <summary>Of so many: "10 of 12".</summary>
    OutOf = 1 << 13,

    /// <summary>Between a number and a name: "3 x".</summary>
    Times = 1 << 14,

    /// <summary>A place, which may take a number to itself: "room 210".</summary>
    Place = 1 << 15,

    /// <summary>Counted or named, and yet no thing to order: "people".</summary>
    NoThing = 1 << 16,

    /// <summary>A colour or another word that a thing goes by: "black and white paper".</summary>
    Colour = 1 << 17,

    /// <summary>A size that may follow a name: "A4".</summary>
    Size = 1 << 18,

    /// <summary>A thing that offices order.</summary>
    Thing = 1 << 19,

    /// <summary>A thing that offices have and that breaks: wanted only where somebody says so.</summary>
    Equipment = 1 << 20,

    /// <summary>Leads to a colour or a size inside a name: "in".</summary>
    BeforeColour = 1 << 21,

    /// <summary>May stand inside a name: "with".</summary>
    Inside = 1 << 22,

    /// <summary>Tells that a thing is broken.</summary>
    Fault = 1 << 23,

    /// <summary>Stands before what is there already: "the", "my".</summary>
    Definite = 1 << 24,

    /// <summary>What stands before it does something, and is not wanted: "the client comes".</summary>
    Verb = 1 << 25,

    /// <summary>Stands for a thing named before: "a new one".</summary>
    One = 1 << 26,

    /// <summary>Before an amount that no longer counts: "and not 14".</summary>
    OldAmount = 1 << 27,

    /// <summary>Before what an order is for: "for".</summary>
    For = 1 << 28,
}
