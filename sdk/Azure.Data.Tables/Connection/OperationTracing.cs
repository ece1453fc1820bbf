using System.Diagnostics;

namespace Azure.Data.Tables;

/// <summary>One activity for each call of a client; those of its HTTP requests, retries included, stand below it.</summary>
internal sealed class OperationTracing(bool isEnabled)
{
    private static readonly ActivitySource TableSource = new("Azure.Data.Tables.TableClient");
    private static readonly ActivitySource ServiceSource = new("Azure.Data.Tables.TableServiceClient");

    /// <returns>Null when nobody listens.</returns>
    public Activity Start(string operation)
    {
        if (!isEnabled)
            return null;
        var source = operation.StartsWith("TableClient.", StringComparison.Ordinal) ? TableSource : ServiceSource;
        return source.StartActivity(operation)?.SetTag("az.namespace", "Microsoft.Tables");
    }

    /// <returns>Always false, so that as an exception filter it sees the failure and does not take it.</returns>
    public static bool Note(Activity activity, Exception failure)
    {
        activity?.SetTag("error.type", failure is RequestFailedException { ErrorCode: { } code } ? code : failure.GetType().FullName)
            .SetStatus(ActivityStatusCode.Error, failure.Message);
        return false;
    }
}
