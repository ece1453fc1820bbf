using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Refusals that an operation answers with a value: they are neither thrown nor logged as errors.</summary>
internal static class Accepted
{
    /// <summary>What was to be read or deleted is not there.</summary>
    public static readonly ResponseClassifier NotFound = new OneMore(404);

    /// <summary>What was to be created is there.</summary>
    public static readonly ResponseClassifier Conflict = new OneMore(409);

    private sealed class OneMore(int status) : ResponseClassifier
    {
        public override bool IsErrorResponse(HttpMessage message) => message.Response.Status != status && base.IsErrorResponse(message);
    }
}
