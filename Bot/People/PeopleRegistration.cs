using BackOffice.Domain.Mail;
using BackOffice.Domain.People;
using BackOffice.Graph;
using BackOffice.Graph.Mail;
using BackOffice.Graph.People;
using Microsoft.Extensions.Options;
using Microsoft.Graph;

namespace BackOffice.Bot.People;

internal static class PeopleRegistration
{
    /// <summary>The company's directory and mail, through Microsoft Graph.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<GraphOptions>, ValidateGraphOptions>();
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection(GraphOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => GraphClient.Create(provider.GetRequiredService<IOptions<GraphOptions>>().Value));
        services.AddSingleton<IDirectory, GraphDirectory>();
        services.AddSingleton<IMailer>(provider => new GraphMailer(
            provider.GetRequiredService<GraphServiceClient>(), provider.GetRequiredService<IOptions<GraphOptions>>().Value));
        return services;
    }
}
