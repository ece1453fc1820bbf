using BackOffice.Domain.Calendars;
using BackOffice.Domain.Mail;
using BackOffice.Domain.People;
using BackOffice.Graph;
using BackOffice.Graph.Calendars;
using BackOffice.Graph.Mail;
using BackOffice.Graph.People;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.People;

internal static class PeopleRegistration
{
    /// <summary>The company's directory, mailboxes and mail, through Microsoft Graph.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<GraphOptions>, ValidateGraphOptions>();
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection(GraphOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => GraphClient.Create(provider.GetRequiredService<GraphOptions>()));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<GraphOptions>>().Value);
        services.AddSingleton<IDirectory, GraphDirectory>();
        services.AddSingleton<IMailer, GraphMailer>();

        // Waits that another machine asks for go by the clock on the wall.
        services.AddSingleton(_ => new CalendarGate(TimeProvider.System));
        services.AddSingleton<Schedules>();
        services.AddSingleton<WorkWeeks>();
        services.AddSingleton<MeetingDelta>();
        services.AddSingleton<IAbsences, GraphAbsences>();
        services.AddSingleton<IFreeBusy, GraphFreeBusy>();
        services.AddSingleton<IMeetings, GraphMeetings>();
        services.AddSingleton<IRooms, GraphRooms>();
        services.AddSingleton<IColleagues, GraphColleagues>();
        return services;
    }
}
