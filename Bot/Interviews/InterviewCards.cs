using AdaptiveCards;
using BackOffice.Bot.Delivery;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Interviews;

/// <summary>Interviews in people's chats.</summary>
internal sealed class InterviewCards(IInterviews interviews, InterviewViews views) : ICaseCards
{
    public CaseKind Kind => CaseKind.Interview;

    public async Task<ICaseToShow?> FindAsync(CaseId id, CancellationToken cancellation) =>
        await interviews.FindAsync(id, cancellation) is { } interview
            ? new InterviewToShow(await views.AroundAsync(interview, cancellation))
            : null;

    private sealed class InterviewToShow(InterviewSurroundings around) : ICaseToShow
    {
        private readonly Interview interview = around.Interview;

        public CaseId Id => interview.Id;

        public int Version => interview.Version;

        public PersonId LastBy => interview.Last.By.Id;

        public bool MayBeSeenBy(Person reader) => interview.MayBeSeenBy(reader);

        public AdaptiveCard CardFor(Person reader, UnsentWords? unsent) => InterviewCard.For(around.For(reader));

        public string SummaryFor(Person reader) => InterviewSentences.Summary(around.For(reader));

        public AdaptiveCard Moved() => InterviewCard.Moved(interview);

        public AdaptiveCard NotYours() => InterviewCard.NotYours(interview);
    }
}
