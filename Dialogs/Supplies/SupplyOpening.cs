using BackOffice.Domain.People;

namespace BackOffice.Dialogs.Supplies;

/// <summary>What a form of supplies is opened with.</summary>
/// <param name="Said">The text that opens it; empty for a press.</param>
/// <param name="Message">The message that shows the form already; null for a new one.</param>
internal sealed record SupplyOpening(SupplyFormView View, Person Person, string Said, string? Message = null)
{
    /// <summary>The message shows the form as it is.</summary>
    public bool IsShown { get; init; }

    /// <summary>What is said beside the form; null where the form says it all.</summary>
    public string? Next() => Said.Length > 0 && View.Asked is not null ? View.Next() : null;
}
