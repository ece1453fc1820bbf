using BackOffice.Domain.Mail;
using Microsoft.Extensions.Options;

namespace BackOffice.Graph;

/// <summary>Says at start which key of Graph's configuration is wrong, and what to write there.</summary>
public sealed class ValidateGraphOptions : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(GraphOptions options)
    {
        if (!options.Endpoint.IsAbsoluteUri || (options.Endpoint.Scheme != Uri.UriSchemeHttps && !options.Endpoint.IsLoopback))
        {
            yield return $"Graph:Endpoint is '{options.Endpoint}': it must be an https address; http is for this machine only.";
        }
        else if (options.Credential is GraphCredential.Development && !options.Endpoint.IsLoopback)
        {
            yield return $"Graph:Credential is 'Development', but Graph:Endpoint is '{options.Endpoint}': that credential is for an emulator on this machine.";
        }

        if (options.Mailbox is { Length: > 0 } mailbox && !Guid.TryParse(mailbox, out _) && !MailAddress.IsOne(mailbox))
        {
            yield return $"Graph:Mailbox is '{mailbox}': it must be the address of the mailbox that mails are sent from, or its object id.";
        }

        if (options.Credential is GraphCredential.ClientSecret or GraphCredential.Certificate)
        {
            if (!Guid.TryParse(options.TenantId, out _))
            {
                yield return $"Graph:TenantId is '{options.TenantId}': it must be the Entra tenant id, a GUID.";
            }

            if (!Guid.TryParse(options.ClientId, out _))
            {
                yield return $"Graph:ClientId is '{options.ClientId}': it must be the app registration's id, a GUID.";
            }
        }

        if (options.Credential is GraphCredential.ClientSecret && string.IsNullOrWhiteSpace(options.ClientSecret))
        {
            yield return "Graph:ClientSecret is empty: set it, or use Graph:Credential 'ManagedIdentity', which needs none.";
        }

        if (options.Credential is GraphCredential.Certificate && !File.Exists(options.CertificatePath))
        {
            yield return $"Graph:CertificatePath is '{options.CertificatePath}': there is no such file.";
        }
    }
}
