using BackOffice.Bot.Conversation;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Interviews;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Interviews;

/// <summary>The office's positions: listed, shown, and written by who recruits.</summary>
internal sealed class ChangePositions(IPositions positions) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } =
    [
        InterviewVerbs.ListPositions, InterviewVerbs.ShowPosition, InterviewVerbs.NewPosition, InterviewVerbs.EditPosition,
        InterviewVerbs.SavePosition, InterviewVerbs.ClosePosition, InterviewVerbs.ImportPositions,
    ];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.Recruits)
        {
            return new CardAnswer.Say(BookingSentences.OnlyRecruiters());
        }

        return press.Verb switch
        {
            InterviewVerbs.ListPositions => new CardAnswer.Replace(PositionListCard.For(await positions.ListAsync(cancellation))),
            InterviewVerbs.NewPosition => new CardAnswer.Replace(PositionFormCard.For(new PositionForm(), seen: 0)),
            InterviewVerbs.ImportPositions => new CardAnswer.Replace(ImportCard.Ask(of: ImportSubject.Positions)),
            InterviewVerbs.SavePosition => await SaveAsync(person, press, cancellation),
            _ => await OfAsync(turn, person, press, cancellation),
        };
    }

    public CardAnswer? AfterOutage(CardPress press, string reference) => press.Verb == InterviewVerbs.SavePosition
        ? new CardAnswer.Replace(PositionFormCard.For(PressedPosition.Form(press, there: null), press.Version, banner: TroubleSentences.NotSaved(reference)))
        : null;

    private async Task<CardAnswer> SaveAsync(Person person, CardPress press, CancellationToken cancellation)
    {
        var there = press.Version > 0 && PositionCode.TryParse(press.Text(PositionFields.Code), out var edited)
            ? await positions.FindAsync(edited, cancellation)
            : null;
        var form = PressedPosition.Form(press, there);
        return await positions.WriteAsync(new WritePosition(form, press.Version), person, cancellation) switch
        {
            PositionDecision.Accepted(var after) => new CardAnswer.Replace(PositionCard.For(after, mayEdit: true)),
            PositionDecision.Refused { Why: PositionRefusal.Invalid(var errors) } =>
                new CardAnswer.Replace(PositionFormCard.For(form, press.Version, errors)),
            PositionDecision.Refused(var why) =>
                new CardAnswer.Replace(PositionFormCard.For(form, press.Version, banner: InterviewSentences.Refusal(why))),
            _ => PositionCode.TryParse(form.Code, out var code) && await positions.FindAsync(code, cancellation) is { } same
                ? new CardAnswer.Replace(PositionCard.For(same, mayEdit: true))
                : new CardAnswer.Replace(PositionListCard.For(await positions.ListAsync(cancellation))),
        };
    }

    private async Task<CardAnswer> OfAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!PositionCode.TryParse(press.Text(InterviewData.Position), out var code)
            || await positions.FindAsync(code, cancellation) is not { } position)
        {
            return new CardAnswer.Say(InterviewSentences.Refusal(new PositionRefusal.NotFound()));
        }

        switch (press.Verb)
        {
            case InterviewVerbs.ShowPosition:
                await turn.SendActivityAsync(CardMessages.New(PositionCard.For(position, mayEdit: true)), cancellation);
                return new CardAnswer.Say(PressSentences.SeeBelow());
            case InterviewVerbs.EditPosition:
                return new CardAnswer.Replace(PositionFormCard.For(PositionForm.Of(position), position.Edition));
            default:
                return await positions.CloseAsync(new ClosePosition(code, press.Version), person, cancellation) switch
                {
                    PositionDecision.Accepted(var after) => new CardAnswer.Replace(PositionCard.For(after, mayEdit: true)),
                    PositionDecision.Refused(var why) => new CardAnswer.Say(InterviewSentences.Refusal(why)),
                    _ => new CardAnswer.Replace(PositionCard.For(position, mayEdit: true)),
                };
        }
    }
}
