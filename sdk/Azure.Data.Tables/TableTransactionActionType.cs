namespace Azure.Data.Tables;

/// <summary>What one action of a transaction does to its entity.</summary>
public enum TableTransactionActionType
{
    /// <summary>Inserts; fails with 409 where the entity exists.</summary>
    Add = 0,

    /// <summary>Merges into the stored entity if the ETag matches.</summary>
    UpdateMerge = 1,

    /// <summary>Replaces the stored entity if the ETag matches.</summary>
    UpdateReplace = 2,

    /// <summary>Deletes; without an ETag whatever is there, but it must be there.</summary>
    Delete = 3,

    /// <summary>Inserts, or merges into what is there.</summary>
    UpsertMerge = 4,

    /// <summary>Inserts, or replaces what is there.</summary>
    UpsertReplace = 5,
}
