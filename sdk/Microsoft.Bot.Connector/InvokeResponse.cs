namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: an HTTP status and a body that is written as JSON.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
