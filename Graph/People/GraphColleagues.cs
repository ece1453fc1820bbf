using System.Collections.Immutable;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.People;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace BackOffice.Graph.People;

/// <summary>Finds people through Microsoft Graph (<c>GET /users</c> and <c>GET /users/{id}/manager</c>; need the application permission User.Read.All).</summary>
public sealed class GraphColleagues(GraphServiceClient graph, CalendarGate gate) : IColleagues
{
    private const int MostLetters = 100;
    private static readonly string[] Properties = ["id", "displayName", "mail", "jobTitle", "department", "accountEnabled"];
    private static readonly string[] OfManager = ["id", "displayName", "mail", "jobTitle", "department"];

    public async Task<ImmutableArray<Colleague>> FindAsync(string name, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, 100);
        if (Words(name) is not { Length: > 0 } words)
        {
            return [];
        }

        var found = await CallAsync("people of a name", token => graph.Users.GetAsync(
            request =>
            {
                request.QueryParameters.Search = $"\"displayName:{words}\"";
                request.QueryParameters.Select = Properties;
                request.QueryParameters.Count = true;
                request.QueryParameters.Top = most;
                request.Headers.Add("ConsistencyLevel", "eventual");
                request.Options.Add(CalendarGate.NoRetries);
            },
            token), cancellation);
        return [.. (found?.Value ?? []).Where(user => user.AccountEnabled is not false).Select(Read).OfType<Colleague>()];
    }

    public async Task<Colleague?> FindByMailAsync(string mail, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(mail);
        try
        {
            var user = await CallAsync("somebody's entry", token => graph.Users[mail].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = Properties;
                    request.Options.Add(CalendarGate.NoRetries);
                },
                token), cancellation);
            return user is { AccountEnabled: not false } ? Read(user) : null;
        }
        catch (ODataError error) when (error.ResponseStatusCode is 400 or 404)
        {
            return null;
        }
    }

    public async Task<Colleague?> FindManagerAsync(PersonId person, CancellationToken cancellation)
    {
        try
        {
            var manager = await CallAsync("somebody's manager", token => graph.Users[person.Value].Manager.GetAsync(
                request =>
                {
                    request.QueryParameters.Select = OfManager;
                    request.Options.Add(CalendarGate.NoRetries);
                },
                token), cancellation);
            return manager is User user ? Read(user) : null;
        }
        catch (ODataError error) when (error.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    private async Task<T> CallAsync<T>(string what, Func<CancellationToken, Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await gate.CallAsync(what, call, cancellation);
        }
        catch (CalendarsUnavailableException outage)
        {
            throw new DirectoryUnavailableException(outage.Message, outage.RetryAfter, outage);
        }
    }

    // What could end the quotation has no place in a name that people say.
    private static string Words(string name)
    {
        var kept = string.Concat(name.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '\'' or '-' or '.')).Trim();
        return kept.Length > MostLetters ? kept[..MostLetters] : kept.Any(char.IsLetterOrDigit) ? kept : string.Empty;
    }

    private static Colleague? Read(User user) => user is { Id: { Length: > 0 } id, DisplayName: { Length: > 0 } name }
        ? new(new PersonId(id), name, string.IsNullOrWhiteSpace(user.Mail) ? null : user.Mail, user.JobTitle, user.Department)
        : null;
}
