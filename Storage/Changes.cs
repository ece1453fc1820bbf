using Azure;
using Azure.Data.Tables;

namespace BackOffice.Storage;

/// <summary>What one transaction does to rows of the office. The order matters only for telling which row refused.</summary>
internal sealed class Changes
{
    private readonly List<TableTransactionAction> actions = [];

    public IReadOnlyList<TableTransactionAction> Actions => actions;

    public bool Touches(string key) => actions.Exists(action => action.Entity.RowKey == key);

    /// <summary>The row must not be there.</summary>
    public Changes Insert(TableEntity row) => Add(TableTransactionActionType.Add, row, default);

    /// <summary>The row must be as it was seen.</summary>
    public Changes Replace(TableEntity row, ETag seen) => Add(TableTransactionActionType.UpdateReplace, row, seen);

    /// <summary>The row must be as it was seen; columns not named stay.</summary>
    public Changes Merge(TableEntity row, ETag seen) => Add(TableTransactionActionType.UpdateMerge, row, seen);

    /// <summary>Whatever is there is replaced.</summary>
    public Changes Put(TableEntity row) => Add(TableTransactionActionType.UpsertReplace, row, default);

    /// <summary>Columns not named stay. Merging cannot remove a column: an empty text stands for none.</summary>
    public Changes PutColumns(TableEntity row) => Add(TableTransactionActionType.UpsertMerge, row, default);

    /// <summary>The row must be there.</summary>
    public Changes Delete(string key) => Delete(key, ETag.All);

    /// <summary>The row must be as it was seen.</summary>
    public Changes Delete(string key, ETag seen) => Add(TableTransactionActionType.Delete, new TableEntity { RowKey = key }, seen);

    /// <summary>All that other changes do as well.</summary>
    public Changes With(Changes others)
    {
        actions.AddRange(others.actions);
        return this;
    }

    private Changes Add(TableTransactionActionType type, TableEntity row, ETag seen)
    {
        actions.Add(new TableTransactionAction(type, row, seen));
        return this;
    }
}
