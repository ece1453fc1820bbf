using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>Properties as this turn sees them, beside a picture of how they were stored.</summary>
    public class CachedBotState
    {
        private const string Empty = "{}";
        private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();
        private string _stored;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>(StringComparer.Ordinal);
            Remember();
        }

        public IDictionary<string, object> State { get; set; }

        // An emptied state counts as changed even when nothing was stored: the caller asked for it to be written.
        internal static CachedBotState Cleared() => new() { _stored = string.Empty };

        internal bool IsChanged() => Picture(State) != _stored;

        internal void Remember() => _stored = Picture(State);

        private static string Picture(IDictionary<string, object> state)
        {
            if (state.Count == 0)
                return Empty;

            using var text = new StringWriter(CultureInfo.InvariantCulture);
            Serializer.Serialize(text, state);
            return text.ToString();
        }
    }
}
