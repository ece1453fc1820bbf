using BackOffice.Domain.People;

namespace BackOffice.Domain.Effects;

/// <summary>
/// What must happen outside the office's table because of a change inside it. Written in the change's transaction, carried out
/// after it, again until it succeeds. An effect names what to bring about, not how: whoever carries it out looks at the state of
/// that moment, so two effects of one kind in the wrong order end in the same truth.
/// </summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Whose it is: what is for one person is carried out in order. A mail to a service is its sender's.</summary>
    public abstract PersonId Person { get; }

    /// <summary>The person's chat shows the case as it is now.</summary>
    /// <param name="Ring">The person should notice: the card comes again as a new message, and the old one points to it.</param>
    public sealed record ShowCase(CaseId Case, PersonId To, bool Ring) : Effect
    {
        public override PersonId Person => To;
    }

    /// <summary>A service has the mail about the case.</summary>
    /// <param name="By">Who hands the case over, and is told when the mail cannot be sent.</param>
    /// <param name="To">The service's mail address.</param>
    /// <param name="Note">What it is told beside the facts; may be empty.</param>
    public sealed record MailSupplier(CaseId Case, PersonId By, string To, string Note) : Effect
    {
        public override PersonId Person => By;
    }

    /// <summary>A supplier has the mail with an order.</summary>
    /// <param name="By">Who approved the order, and is told when the mail cannot be sent.</param>
    /// <param name="To">The supplier's mail address.</param>
    public sealed record MailOrder(CaseId Case, PersonId By, string To) : Effect
    {
        public override PersonId Person => By;
    }

    /// <summary>The calendars have the interview as it is: booked, moved, or taken out.</summary>
    /// <param name="AskedBy">Who wants the candidate interviewed: the calendars are written in their name.</param>
    public sealed record PutInCalendars(CaseId Case, PersonId AskedBy) : Effect
    {
        public override PersonId Person => AskedBy;
    }

    /// <summary>A candidate has a letter about their interview.</summary>
    /// <param name="By">Who wrote it, and is told when it cannot be sent.</param>
    public sealed record MailCandidate(CaseId Case, PersonId By, string Letter) : Effect
    {
        public override PersonId Person => By;
    }

    /// <summary>A candidate has the times of which to choose one.</summary>
    /// <param name="By">Who offers them, and is told when the mail cannot be sent.</param>
    /// <param name="Offer">The number of the offer: of one that another has replaced nothing is sent.</param>
    public sealed record MailTimes(CaseId Case, PersonId By, int Offer) : Effect
    {
        public override PersonId Person => By;
    }

    /// <summary>Somebody of HR sees the interviews of the day, and what waits for them.</summary>
    public sealed record ShowInterviewsOfDay(PersonId To) : Effect
    {
        public override PersonId Person => To;
    }

    /// <summary>The person is welcomed in their own chat.</summary>
    public sealed record Welcome(PersonId To) : Effect
    {
        public override PersonId Person => To;
    }

    /// <summary>The person's name and mail are taken from the directory.</summary>
    public sealed record LookUp(PersonId Whom) : Effect
    {
        public override PersonId Person => Whom;
    }
}
