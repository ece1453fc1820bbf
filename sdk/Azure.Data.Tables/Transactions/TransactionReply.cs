using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// Takes the multipart reply apart. A transaction that was done has a part for each action, in their order; one that failed has a single part,
/// whose error message begins with the index of the action at fault, while the outer status is 202 all the same.
/// </summary>
internal static class TransactionReply
{
    /// <exception cref="TableTransactionFailedException">The service refused an action, and so did none.</exception>
    public static Response<IReadOnlyList<Response>> Read(Response reply)
    {
        var parts = Parts(reply);
        foreach (var part in parts)
        {
            if (part.IsError)
                throw new TableTransactionFailedException(new RequestFailedException(part, innerException: null, TableErrorParser.Shared));
        }

        return Response.FromValue<IReadOnlyList<Response>>(parts, reply);
    }

    private static List<TransactionPart> Parts(Response reply)
    {
        var parts = new List<TransactionPart>();
        var lines = new LineReader(Encoding.UTF8.GetString(reply.Content));
        while (lines.Read() is { } line)
        {
            // Between the delimiters of the two nested multiparts stand headers that say nothing new: the parts begin with their status lines.
            if (line.StartsWith("HTTP/1.", StringComparison.Ordinal))
                parts.Add(Part(line, lines, reply.ClientRequestId));
        }

        return parts;
    }

    private static TransactionPart Part(string statusLine, LineReader lines, string requestId)
    {
        var words = statusLine.Split(' ', 3);
        var headers = new List<HttpHeader>();
        while (lines.Read() is { Length: > 0 } line)
        {
            var separator = line.IndexOf(':', StringComparison.Ordinal);
            if (separator > 0)
                headers.Add(new HttpHeader(line[..separator], line[(separator + 1)..].Trim()));
        }

        return new TransactionPart(
            int.Parse(words[1], CultureInfo.InvariantCulture), words.Length > 2 ? words[2] : string.Empty, headers, lines.ReadTo("--changesetresponse_", "--batchresponse_"))
        {
            ClientRequestId = requestId,
        };
    }
}
