using BackOffice.Cards.Repairs;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said to somebody whose trouble was reported already.</summary>
public static class AlreadyOpenSentences
{
    /// <summary>"Already reported by Niamh O'Brien 20 minutes ago."</summary>
    public static string Reported(RepairListItem open, AlreadyOpen already)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(already);
        var ago = Moment.Ago(open.ReportedAt, already.Now);
        return open.Reporter.Id == already.Reader.Id
            ? Phrase.Of(Words.FormReportedByYou, ago)
            : Phrase.Of(Words.FormReportedBy, UserText.Name(open.Reporter), ago);
    }

    /// <summary>Beside a form, in words: what is open, and how to join it or not.</summary>
    public static string Beside(AlreadyOpen already)
    {
        ArgumentNullException.ThrowIfNull(already);
        return $"{Reported(already.There[0], already)} {Phrase.Of(Words.FormJoinInWords, already.There[0].Id)}";
    }

    /// <summary>Somebody else reported the machine while the form lay open.</summary>
    public static string Meanwhile() => Words.FormMeanwhile;

    /// <summary>Somebody joined by writing "me too".</summary>
    public static string Joined(CaseId id) => Phrase.Of(Words.JoinedInWords, id);

    /// <summary>"Me too", and nothing is shown that could be joined.</summary>
    public static string NothingToJoin() => Words.NothingToJoin;

    /// <summary>Why somebody could not join; their form is still there.</summary>
    public static string NotJoined(Refusal why, Person reader, Repair? repair) => why switch
    {
        // The form tells of another machine by now, or there is no such repair: which of the two is not said.
        Refusal.NotFound => Words.JoinElsewhere,
        Refusal.WrongState => Phrase.Of(Words.JoinClosed, RefusalSentences.For(why, reader, repair)),
        _ => RefusalSentences.For(why, reader, repair),
    };
}
