using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace BackOffice.Dialogs.Guides;

/// <summary>Which guide lies open, as the dialog remembers it beside the form that the guide stands for.</summary>
internal sealed record GuideState(string Guide, string? Machine)
{
    private const string Key = "guide";

    public AssetTag? Tag => AssetTag.TryParse(Machine, out var tag) ? tag : null;

    public static GuideState Of(OfferedGuide offered) => new(offered.Guide.Key.ToString(), offered.Machine?.Value);

    /// <summary>Null when the dialog's state holds no guide that can be read.</summary>
    public static (GuideKey Guide, AssetTag? Machine)? In(DialogInstance instance)
    {
        var stored = instance.State is { } state && state.TryGetValue(Key, out var found) ? found : null;
        var guide = stored as GuideState ?? (stored as JObject)?.ToObject<GuideState>();
        return guide is { Guide: { } text } && GuideKey.TryParse(text, out var key) ? (key, guide.Tag) : null;
    }

    public void KeepIn(DialogInstance instance) => instance.State[Key] = this;
}
