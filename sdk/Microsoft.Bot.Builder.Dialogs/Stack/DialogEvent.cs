namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs may handle, from the active one upwards.</summary>
public class DialogEvent
{
    /// <summary>Whether a parent hears of it when the dialog did not handle it.</summary>
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
