using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>The service refused an action of a transaction, and so did none of them.</summary>
#pragma warning disable CA1032 // The constructors are those of the published package.
public class TableTransactionFailedException : RequestFailedException
#pragma warning restore CA1032
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException) =>
        FailedTransactionActionIndex = IndexIn(requestFailedException.Message);

    /// <summary>The place of the action in the order in which they were submitted, from 0; null when the service did not tell it.</summary>
    public int? FailedTransactionActionIndex { get; }

    /// <summary>The message begins <c>INDEX:</c>.</summary>
    private static int? IndexIn(string message)
    {
        var separator = message.IndexOf(':', StringComparison.Ordinal);
        return separator > 0 && int.TryParse(message.AsSpan(0, separator), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
    }
}
