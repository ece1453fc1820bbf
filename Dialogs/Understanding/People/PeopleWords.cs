namespace BackOffice.Dialogs;

/// <summary>The words of one language for people and around them.</summary>
internal sealed class PeopleWords
{
    /// <param name="file">The words of the language.</param>
    /// <param name="names">The names of people, which all languages have in common.</param>
    public PeopleWords(LanguageFile file, LanguageFile names)
    {
        Classes = PhraseClasses.Of(
            (one, other) => one | other,
            (names, "first names", PersonWord.FirstName),
            (names, "doubtful names", PersonWord.DoubtfulName),
            (names, "titles", PersonWord.Title),
            (names, "particles", PersonWord.Particle),
            (names, "companies", PersonWord.Company),
            (names, "places", PersonWord.Town),
            (file, "companies", PersonWord.Company),
            (file, "me", PersonWord.Me),
            (file, "i", PersonWord.I),
            (file, "determiners", PersonWord.Determiner),
            (file, "definite", PersonWord.Definite),
            (file, "roles", PersonWord.Role),
            (file, "lone roles", PersonWord.LoneRole),
            (file, "interviews", PersonWord.Interview),
            (file, "interview verbs", PersonWord.InterviewVerb),
            (file, "meets", PersonWord.Meet),
            (file, "candidate verbs", PersonWord.CandidateVerb),
            (file, "people verbs", PersonWord.PeopleVerb),
            (file, "adding verbs", PersonWord.AddingVerb),
            (file, "candidates", PersonWord.Candidate),
            (file, "interviewers", PersonWord.Interviewer),
            (file, "with", PersonWord.With),
            (file, "by", PersonWord.By),
            (file, "for", PersonWord.For),
            (file, "of", PersonWord.Of),
            (file, "from", PersonWord.From),
            (file, "always from", PersonWord.AlwaysFrom),
            (file, "to", PersonWord.To),
            (file, "between", PersonWord.Between),
            (file, "joins", PersonWord.Join),
            (file, "auxiliaries", PersonWord.Auxiliary),
            (file, "takes part", PersonWord.TakesPart),
            (file, "absent", PersonWord.Absent),
            (file, "is candidate", PersonWord.IsCandidate),
            (file, "greetings", PersonWord.Greeting),
            (file, "closings", PersonWord.Closing),
            (file, "position nouns", PersonWord.PositionNoun),
            (file, "no positions", PersonWord.NoPosition),
            (file, "before positions", PersonWord.BeforePosition),
            (file, "position heads", PersonWord.PositionHead),
            (file, "position words", PersonWord.PositionWord),
            (file, "never names", PersonWord.Never),
            (file, "words", PersonWord.Common));
    }

    public PhraseTable<PersonWord> Classes { get; }

    /// <summary>Whether a word may be a name: a first name, or nothing that the language knows.</summary>
    public bool MayBeName(Word word) =>
        word.Number == Word.Unknown
        || (Classes.TryFind(word.Number, out var @class) && (@class & (PersonWord.FirstName | PersonWord.DoubtfulName)) != default);
}
