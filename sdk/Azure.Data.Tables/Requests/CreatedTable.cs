using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The answer to a table's creation.</summary>
internal static class CreatedTable
{
    public static Response<TableItem> From(Response response, string name) => Response.FromValue(new TableItem(name), response);

    /// <summary>Of the conflicts only that the table exists is an answer; that it is being deleted is a failure.</summary>
    public static Response<TableItem> OrExisting(Response response, string name)
    {
        if (response.Status == 409)
        {
            var refusal = new RequestFailedException(response);
            if (TableErrorCode.TableAlreadyExists != refusal.ErrorCode)
                throw refusal;
        }

        return From(response, name);
    }
}
