namespace BackOffice.Dialogs;

/// <summary>A text that only is polite.</summary>
public enum Courtesy
{
    Greeting,
    Thanks,
}
