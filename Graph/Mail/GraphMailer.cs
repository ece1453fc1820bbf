using System.Globalization;
using BackOffice.Domain.Mail;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.SendMail;
using NodaTime;

namespace BackOffice.Graph.Mail;

/// <summary>Mail through Microsoft Graph (<c>POST /users/{mailbox}/sendMail</c>; needs the application permission Mail.Send).</summary>
public sealed class GraphMailer(GraphServiceClient graph, GraphOptions options) : IMailer
{
    // Graph takes headers of senders' own only with this beginning.
    private const string ReferenceHeader = "x-back-office-reference";

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (options.Mailbox is not { Length: > 0 } mailbox)
        {
            throw new MailRefusedException("Graph:Mailbox is empty: no mailbox to send from is configured.");
        }

        try
        {
            await graph.Users[mailbox].SendMail.PostAsync(Request(mail), cancellationToken: cancellation);
        }
        catch (ODataError error) when (error.ResponseStatusCode is 429 or >= 500)
        {
            throw new MailUnavailableException($"Graph answered {error.ResponseStatusCode} for a mail.", RetryAfter(error), error);
        }
        catch (ODataError error)
        {
            throw new MailRefusedException($"Graph refused a mail with {error.ResponseStatusCode} {error.Error?.Code}.", error);
        }
        catch (HttpRequestException exception)
        {
            throw new MailUnavailableException("Graph could not be reached.", retryAfter: null, exception);
        }
        catch (TaskCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new MailUnavailableException("Graph did not answer in time.", retryAfter: null, exception);
        }
    }

    private static SendMailPostRequestBody Request(OutgoingMail mail)
    {
        var message = new Message
        {
            Subject = mail.Subject,
            Body = new ItemBody { ContentType = BodyType.Text, Content = mail.Text },
            ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = mail.To } }],
            InternetMessageHeaders = [new InternetMessageHeader { Name = ReferenceHeader, Value = mail.Reference }],
        };
        if (mail.Attachment is { } file)
        {
            // Set to null it would be sent as null, which is no list of attachments.
            message.Attachments = [new FileAttachment { Name = file.Name, ContentType = file.ContentType, ContentBytes = [.. file.Content] }];
        }

        return new SendMailPostRequestBody { Message = message, SaveToSentItems = true };
    }

    private static Duration? RetryAfter(ODataError error) =>
        error.ResponseHeaders is { } headers && headers.TryGetValue("Retry-After", out var values)
            && int.TryParse(values.FirstOrDefault(), CultureInfo.InvariantCulture, out var seconds)
            ? Duration.FromSeconds(seconds)
            : null;
}
