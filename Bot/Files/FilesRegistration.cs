namespace BackOffice.Bot.Files;

internal static class FilesRegistration
{
    /// <summary>Files that people send.</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddHttpClient(FetchFile.Client)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services.AddSingleton<FileHosts>().AddSingleton<FetchFile>();
    }
}
