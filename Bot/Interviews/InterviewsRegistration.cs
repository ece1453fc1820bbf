using BackOffice.Bot.Conversation;
using BackOffice.Bot.Delivery;
using BackOffice.Dialogs.Interviews;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Interviews;

internal static class InterviewsRegistration
{
    /// <summary>Interviews: from a sentence to everybody's calendar, and to the decision on the candidate.</summary>
    public static IServiceCollection AddInterviews(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<InterviewsOptions>, ValidateInterviewsOptions>();
        services.AddOptions<InterviewsOptions>().Bind(configuration.GetSection(InterviewsOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => ConfiguredInterviewRules.Of(provider.GetRequiredService<IOptions<InterviewsOptions>>().Value));
        return services
            .AddSingleton<FindPanel>()
            .AddSingleton<TrueSeats>()
            .AddSingleton<ReadCalendars>()
            .AddSingleton<OfferTimes>()
            .AddSingleton<PrepareInterview>()
            .AddSingleton<InterviewLists>()
            .AddSingleton<InterviewsInWords>()
            .AddSingleton<RoomNames>()
            .AddSingleton<InterviewViews>()
            .AddSingleton<IInterviewCards>(provider => provider.GetRequiredService<InterviewViews>())
            .AddSingleton<ICaseCards, InterviewCards>()
            .AddSingleton<DraftOfInterview>()
            .AddSingleton<MeetingOfInterview>()
            .AddSingleton<CheckHeldTime>()
            .AddSingleton<PutInCalendars>()
            .AddSingleton<MailCandidate>()
            .AddSingleton<ShowInterviewsOfDay>()
            .AddHostedService<BeginMornings>()
            .AddHostedService<WatchInvitations>()
            .AddSingleton<MailTimes>()
            .AddSingleton<ChooseTime>()
            .AddSingleton<ICardAction, PlanInterview>()
            .AddSingleton<ICardAction, TakeTime>()
            .AddSingleton<ICardAction, AskCandidate>()
            .AddSingleton<ICardAction, ChangeInterview>()
            .AddSingleton<ICardAction, SwapPanelist>()
            .AddSingleton<ICardAction, OpenInterviewStep>()
            .AddSingleton<ICardAction, SubmitScores>()
            .AddSingleton<ICardAction, ListInterviews>()
            .AddSingleton<ICardAction, RejectCandidate>()
            .AddSingleton<ICardAction, EraseCandidateData>()
            .AddSingleton<ICardAction, ChangePositions>();
    }
}
