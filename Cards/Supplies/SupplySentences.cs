using System.Collections.Immutable;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Cards.Supplies;

/// <summary>What is said about a request for supplies.</summary>
public static class SupplySentences
{
    private const int NamedInSummary = 2;

    /// <summary>Why something was not done, in a message. Moments are in the reader's time zone.</summary>
    /// <param name="request">As it is; null when there is none that the reader may see.</param>
    public static string Refused(SupplyRefusal why, SupplyRequest? request, Person reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return string.Join(' ', Refused(why, request, reader, at => Moment.InMessage(at, reader)));
    }

    /// <summary>The requester answered in words, and the answer went to whoever asked.</summary>
    public static string AnswerPassedOn(SupplyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Phrase.Of(Words.AnswerPassedOn, UserText.Name(request.Question!.By), request.Id);
    }

    /// <summary>The requester took it back in words.</summary>
    public static string TakenBack(CaseId id) => Phrase.Of(Words.TakenBackInWords, id);

    /// <param name="moment">How a moment is written.</param>
    internal static ImmutableArray<string> Refused(SupplyRefusal why, SupplyRequest? request, Person reader, Func<Instant, string> moment) => why switch
    {
        SupplyRefusal.NotFound => [SupplyTexts.RefusedNotFound],
        SupplyRefusal.NotAllowed => [SupplyTexts.RefusedNotAllowed],
        SupplyRefusal.OwnRequest => [SupplyTexts.RefusedOwn],
        SupplyRefusal.NotTheirs(var takes) => [takes is ApprovalLevel.Executive ? SupplyTexts.RefusedTakesExecutive : SupplyTexts.RefusedTakesManager],
        SupplyRefusal.DecidedBefore(var verdict) => [Phrase.Of(
            verdict.IsGranted ? SupplyTexts.RefusedGranted : SupplyTexts.RefusedRejected, UserText.By(verdict.By, reader), moment(verdict.At))],
        SupplyRefusal.WrongState => [Phrase.Of(SupplyTexts.RefusedWrongState, Last(request, reader, moment)).TrimEnd()],
        SupplyRefusal.Stale => [Phrase.Of(SupplyTexts.RefusedStale, Last(request, reader, moment)).TrimEnd()],
        SupplyRefusal.FormOutdated => [RefusalSentences.FormOutdated()],
        SupplyRefusal.Invalid(var errors) => [.. errors.Select(error => Invalid(error, request))],
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "This refusal has no words yet."),
    };

    /// <summary>"Approved by Eric Executive, …": a whole sentence.</summary>
    internal static string Did(SupplyChange change, Person reader, string when) => Phrase.Of(
        change.What switch
        {
            SupplyAction.Requested => SupplyTexts.DidRequested,
            SupplyAction.AutoApproved => SupplyTexts.DidAutoApproved,
            SupplyAction.Approved => SupplyTexts.DidApproved,
            SupplyAction.ApprovedInPart => SupplyTexts.DidApprovedInPart,
            SupplyAction.Rejected => SupplyTexts.DidRejected,
            SupplyAction.Asked => SupplyTexts.DidAsked,
            SupplyAction.Answered => SupplyTexts.DidAnswered,
            SupplyAction.Raised => SupplyTexts.DidRaised,
            SupplyAction.Escalated => SupplyTexts.DidEscalated,
            SupplyAction.Arrived => SupplyTexts.DidArrived,
            SupplyAction.RestDropped => SupplyTexts.DidRestDropped,
            SupplyAction.IssuedInPart => SupplyTexts.DidIssuedInPart,
            SupplyAction.Issued => SupplyTexts.DidIssued,
            SupplyAction.Received => SupplyTexts.DidReceived,
            SupplyAction.TakenAsReceived => SupplyTexts.DidTakenAsReceived,
            SupplyAction.Withdrawn => SupplyTexts.DidWithdrawn,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.What, "This has no words yet."),
        },
        Began(change, reader),
        when);

    /// <summary>What a notification says of the newest change. One line.</summary>
    internal static string Summary(SupplyRequest request, Person reader)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        var words = request.Last.What switch
        {
            _ when request.Last.By.Id == reader.Id => SupplyTexts.SummaryOther,
            SupplyAction.Requested => SupplyTexts.SummaryRequested,
            SupplyAction.AutoApproved => request.Requester.Id == reader.Id ? SupplyTexts.SummaryOther : SupplyTexts.SummaryAutoApproved,
            SupplyAction.Approved => SupplyTexts.SummaryApproved,
            SupplyAction.ApprovedInPart => SupplyTexts.SummaryApprovedInPart,
            SupplyAction.Rejected => SupplyTexts.SummaryRejected,
            SupplyAction.Asked => SupplyTexts.SummaryAsked,
            SupplyAction.Answered => SupplyTexts.SummaryAnswered,
            SupplyAction.Raised => SupplyTexts.SummaryRaised,
            SupplyAction.Escalated => SupplyTexts.SummaryEscalated,
            SupplyAction.Arrived => SupplyTexts.SummaryArrived,
            SupplyAction.RestDropped => SupplyTexts.SummaryRestDropped,
            SupplyAction.Issued or SupplyAction.IssuedInPart => SupplyTexts.SummaryIssued,
            _ => SupplyTexts.SummaryOther,
        };
        return Phrase.Of(words, UserText.Name(request.Last.By), Things(request), request.Id);
    }

    // "You" begins a sentence in two of them.
    private static string Began(SupplyChange change, Person reader) => change.What is SupplyAction.Asked or SupplyAction.Raised && change.By.Id == reader.Id
        ? Words.YouAlone
        : UserText.By(change.By, reader);

    private static string Things(SupplyRequest request)
    {
        var named = string.Join(
            Words.ListComma,
            request.Lines.Take(NamedInSummary).Select(line => SupplyWords.Thing(line, line.Granted is > 0 and var granted ? granted : line.Asked)));
        return request.Lines.Length <= NamedInSummary ? named : Phrase.Of(SupplyTexts.ListMore, named, request.Lines.Length - NamedInSummary);
    }

    private static string Last(SupplyRequest? request, Person reader, Func<Instant, string> moment) =>
        request is null ? string.Empty : Did(request.Last, reader, moment(request.Last.At));

    private static string Invalid(FieldError error, SupplyRequest? request)
    {
        var name = request?.Lines.FirstOrDefault(line => SupplyFields.Quantity(line.Number) == error.Field)?.Name;
        return (error.Field, error.Problem) switch
        {
            (SupplyFields.Why, FieldProblem.Missing) => SupplyTexts.MissingWhy,
            (SupplyFields.Question, FieldProblem.Missing) => SupplyTexts.MissingQuestion,
            (SupplyFields.Answer, FieldProblem.Missing) => SupplyTexts.MissingAnswer,
            (_, FieldProblem.Missing) => SupplyTexts.MissingAmounts,
            (_, FieldProblem.TooMany(_, var limit)) when name is not null => Phrase.Of(SupplyTexts.TooManyOf, SupplyWords.Name(name), limit),
            (_, FieldProblem.NotA) when name is not null => Phrase.Of(SupplyTexts.NotACountOf, SupplyWords.Name(name)),
            _ => FieldSentences.For(error),
        };
    }
}
