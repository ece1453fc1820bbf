using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>What a press of an Action.Execute button sends.</summary>
    private static class CardInvoke
    {
        internal static AdaptiveCardInvokeValue Read(object value)
        {
            var json = value switch
            {
                null => throw Refuse("BadRequest", "Missing value property"),
                JObject properties => properties,
                _ => throw Refuse("BadRequest", "Value property is not properly formed"),
            };

            AdaptiveCardInvokeValue invoke;
            try
            {
                invoke = json.ToObject<AdaptiveCardInvokeValue>(ProtocolJson.Serializer);
            }
            catch (JsonException)
            {
                throw Refuse("BadRequest", "Value property is not properly formed");
            }

            return invoke?.Action switch
            {
                null => throw Refuse("BadRequest", "Missing action property"),
                { Type: "Action.Execute" } => invoke,
                { Type: var type } => throw Refuse("NotSupported", $"The action '{type}'is not supported."),
            };
        }

        private static InvokeResponseException Refuse(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
    }
}
