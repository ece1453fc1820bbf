namespace Azure.Data.Tables;

/// <content>Entity group transactions.</content>
public partial class TableClient
{
    /// <summary>Does all actions or none: at most 100 on one partition, each entity once, at most 4 MiB.</summary>
    /// <returns>An answer for each action, in order; inserts and updates have the new ETag in its headers.</returns>
    /// <exception cref="TableTransactionFailedException">The service refused an action.</exception>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    public virtual Response<IReadOnlyList<Response>> SubmitTransaction(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        using var message = TransactionRequest.Create(_connection, Name, Checked(transactionActions));
        return TransactionReply.Read(_connection.Send("TableClient.SubmitTransaction", message, cancellationToken));
    }

    /// <inheritdoc cref="SubmitTransaction"/>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        using var message = TransactionRequest.Create(_connection, Name, Checked(transactionActions));
        return TransactionReply.Read(await _connection.SendAsync("TableClient.SubmitTransaction", message, cancellationToken).ConfigureAwait(false));
    }

    private static TableTransactionAction[] Checked(IEnumerable<TableTransactionAction> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        TableTransactionAction[] checkedActions = [.. actions];
        if (checkedActions.Length == 0)
            throw new InvalidOperationException("A transaction needs at least one action.");
        foreach (var action in checkedActions)
            CheckEntity(action.Entity);
        return checkedActions;
    }
}
