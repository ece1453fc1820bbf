using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The service answered, and its answer is not a success.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets or sets the request, without its token.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>Gets or sets the answer: its status, headers and text.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>Gets or sets what the service says went wrong; null where its answer is not of that shape.</summary>
    public ErrorResponse Body { get; set; }
}
