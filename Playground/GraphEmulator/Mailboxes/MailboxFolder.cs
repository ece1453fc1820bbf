using System.Collections.Immutable;

namespace BackOffice.Playground.GraphEmulator.Mailboxes;

/// <summary>What mailboxes are set to. Kept in <c>mailboxes.json</c>; one that was never changed is as a new one is.</summary>
public sealed class MailboxFolder
{
    private readonly EmulatorFile<EmulatedMailbox> file;
    private readonly Lock gate = new();
    private readonly string zone;
    private ImmutableDictionary<string, EmulatedMailbox> mailboxes;

    private MailboxFolder(EmulatorFile<EmulatedMailbox> file, string zone)
    {
        this.zone = zone;
        this.file = file;
        mailboxes = file.Read().ToImmutableDictionary(mailbox => mailbox.Owner, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads the file, or begins with nothing changed.</summary>
    /// <param name="zone">Of a new mailbox.</param>
    public static MailboxFolder Open(string? folder, string zone) => new(new(folder, "mailboxes.json"), zone);

    /// <param name="owner">The object id of a user.</param>
    public EmulatedMailbox Of(string owner) => mailboxes.GetValueOrDefault(owner) ?? new EmulatedMailbox(owner, zone);

    public void Change(string owner, Func<EmulatedMailbox, EmulatedMailbox> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        lock (gate)
        {
            mailboxes = mailboxes.SetItem(owner, change(Of(owner)));
            file.Write(mailboxes.Values);
        }
    }
}
