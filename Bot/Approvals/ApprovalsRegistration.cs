using BackOffice.Bot.Conversation;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Approvals;

internal static class ApprovalsRegistration
{
    /// <summary>Who decides, for whom others decide meanwhile, and what waits for whom.</summary>
    public static IServiceCollection AddApprovals(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<ApprovalsOptions>, ValidateApprovalsOptions>();
        services.AddOptions<ApprovalsOptions>().Bind(configuration.GetSection(ApprovalsOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => new Escalation(
            provider.GetRequiredService<WorkingHours>(),
            Duration.FromMinutes((long)Math.Round(provider.GetRequiredService<IOptions<ApprovalsOptions>>().Value.EscalateAfter * 60))));
        return services
            .AddSingleton<IApprovers, FindApprovers>()
            .AddSingleton<ICardAction, ListApprovals>()
            .AddSingleton<ICardAction, ApproveSmall>()
            .AddSingleton<ICardAction, ChangeDelegation>();
    }
}
