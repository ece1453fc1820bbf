using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>A link to a page of labels. Whoever has it can open the page, until it expires.</summary>
/// <param name="Bot">The channel's id of the bot, which a scanned label writes to: "28:…".</param>
public sealed record LabelLink(LabelScope Scope, string Bot, Instant Expires)
{
    /// <summary>Long enough to walk to a printer, and short enough to be forgotten with the message that holds it.</summary>
    public static Duration Life { get; } = Duration.FromDays(1);
}
