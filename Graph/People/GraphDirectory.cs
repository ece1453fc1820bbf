using BackOffice.Domain.People;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;

namespace BackOffice.Graph.People;

/// <summary>The Entra directory through Microsoft Graph (<c>GET /users/{id}</c>; needs the application permission User.Read.All).</summary>
public sealed class GraphDirectory(GraphServiceClient graph) : IDirectory
{
    private static readonly string[] Properties = ["id", "displayName", "mail", "userPrincipalName", "department"];

    public async Task<DirectoryEntry?> FindAsync(PersonId person, CancellationToken cancellation)
    {
        try
        {
            var user = await graph.Users[person.Value].GetAsync(request => request.QueryParameters.Select = Properties, cancellation);
            return user is { DisplayName: { Length: > 0 } name } ? new DirectoryEntry(person, name, Mail(user), user.Department) : null;
        }
        catch (ODataError error) when (error.ResponseStatusCode == 404)
        {
            return null;
        }
        catch (ODataError error) when (error.ResponseStatusCode is 429 or >= 500)
        {
            throw new DirectoryUnavailableException($"Graph answered {error.ResponseStatusCode} for a person.", RetryAfter(error), error);
        }
        catch (HttpRequestException exception)
        {
            throw new DirectoryUnavailableException("Graph could not be reached.", retryAfter: null, exception);
        }
        catch (TaskCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new DirectoryUnavailableException("Graph did not answer in time.", retryAfter: null, exception);
        }
    }

    // An account without a mailbox has no mail; a user principal name looks like one but leads nowhere.
    private static string? Mail(User user) => string.IsNullOrWhiteSpace(user.Mail) ? null : user.Mail;

    private static Duration? RetryAfter(ODataError error) =>
        error.ResponseHeaders is { } headers && headers.TryGetValue("Retry-After", out var values)
            && int.TryParse(values.FirstOrDefault(), System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? Duration.FromSeconds(seconds)
            : null;
}
