namespace BackOffice.Dialogs;

/// <summary>What a word or phrase does where people are named. Many do several.</summary>
[Flags]
internal enum PersonWord : long
{
    None = 0,

    /// <summary>A first name, also in small letters.</summary>
    FirstName = 1,

    /// <summary>A name that is a word too: "will", "mark".</summary>
    DoubtfulName = 1 << 1,

    /// <summary>"Mr".</summary>
    Title = 1 << 2,

    /// <summary>In small letters inside a name: "van".</summary>
    Particle = 1 << 3,

    /// <summary>Who writes: "me".</summary>
    Me = 1 << 4,

    /// <summary>Who writes, as a subject: "I".</summary>
    I = 1 << 5,

    Determiner = 1 << 6,

    /// <summary>Who is known by what they do: "office manager".</summary>
    Role = 1 << 7,

    /// <summary>The same, without "the": "HR".</summary>
    LoneRole = 1 << 8,

    /// <summary>The meeting: "interview", "second round".</summary>
    Interview = 1 << 9,

    /// <summary>What interviewers do with a candidate: "interview", "talk to".</summary>
    InterviewVerb = 1 << 10,

    /// <summary>What both sides do: "meet".</summary>
    Meet = 1 << 11,

    /// <summary>What is done with a candidate: "invite".</summary>
    CandidateVerb = 1 << 12,

    /// <summary>What is done with others: "ask", "add".</summary>
    PeopleVerb = 1 << 13,

    /// <summary>"candidate".</summary>
    Candidate = 1 << 14,

    /// <summary>"interviewers", "panel".</summary>
    Interviewer = 1 << 15,

    With = 1 << 16,

    By = 1 << 17,

    For = 1 << 18,

    /// <summary>"of", "about".</summary>
    Of = 1 << 19,

    /// <summary>A company may follow: "from", "of".</summary>
    From = 1 << 20,

    /// <summary>A company follows, unless a person clearly does: "from", "at".</summary>
    AlwaysFrom = 1 << 21,

    Between = 1 << 22,

    Join = 1 << 23,

    /// <summary>Between a name and what they do: "should", "is free to".</summary>
    Auxiliary = 1 << 24,

    /// <summary>Behind an interviewer: "joins".</summary>
    TakesPart = 1 << 25,

    /// <summary>Behind a candidate: "applied".</summary>
    IsCandidate = 1 << 26,

    Greeting = 1 << 27,

    Closing = 1 << 28,

    /// <summary>"role", "position".</summary>
    PositionNoun = 1 << 29,

    /// <summary>Before a position: "as", "applied for".</summary>
    BeforePosition = 1 << 30,

    /// <summary>What a position ends with: "analyst".</summary>
    PositionHead = 1L << 31,

    /// <summary>What a position may begin with: "senior".</summary>
    PositionWord = 1L << 32,

    /// <summary>A company or a product.</summary>
    Company = 1L << 33,

    /// <summary>A town, a country or a language.</summary>
    Town = 1L << 34,

    /// <summary>No name begins or goes on with it.</summary>
    Never = 1L << 35,

    /// <summary>No name where it stands alone.</summary>
    Common = 1L << 36,

    /// <summary>Before a role that somebody known has: "the", "my".</summary>
    Definite = 1L << 37,

    /// <summary>What is done with those who ask: "add", "replace".</summary>
    AddingVerb = 1L << 38,

    To = 1L << 39,

    /// <summary>A role that nobody is interviewed for: "hiring manager".</summary>
    NoPosition = 1L << 40,

    /// <summary>Behind somebody who cannot come: "is ill".</summary>
    Absent = 1L << 41,
}
