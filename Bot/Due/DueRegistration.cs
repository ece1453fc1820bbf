namespace BackOffice.Bot.Due;

internal static class DueRegistration
{
    /// <summary>What the office does by itself. Each feature registers the <see cref="Domain.Due.IDueHandler"/> of its kinds of work.</summary>
    public static IServiceCollection AddDue(this IServiceCollection services) => services.AddHostedService<RunDueWork>();
}
