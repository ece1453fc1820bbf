using BackOffice.Playground.GraphEmulator.Calendars;
using BackOffice.Playground.GraphEmulator.Mailboxes;

namespace BackOffice.Playground.GraphEmulator.Absences;

/// <summary>Puts somebody out of office as they would do it themselves, and back. People are named by their object id.</summary>
public sealed class AbsenceSwitch(MailboxFolder mailboxes, CalendarFolder calendars)
{
    private const string Entry = "Out of office";

    /// <summary>Automatic replies are on until they are switched off.</summary>
    public void Reply(string person) => mailboxes.Change(person, mailbox => mailbox with { Replies = AutomaticReplies.On });

    /// <summary>Automatic replies are on for a time.</summary>
    public void Reply(string person, DateTimeOffset from, DateTimeOffset until) =>
        mailboxes.Change(person, mailbox => mailbox with { Replies = AutomaticReplies.Between(from, until) });

    /// <summary>The calendar shows a time as out of office.</summary>
    public void Block(string person, DateTimeOffset from, DateTimeOffset until) => calendars.Add(person, Entry, from, until, "oof");

    /// <summary>The mailbox cannot be read: whether they are there, nobody knows.</summary>
    public void Close(string person) => mailboxes.Change(person, mailbox => mailbox with { IsClosed = true });

    /// <summary>They are back: nothing says any more that they are away.</summary>
    public void Return(string person)
    {
        mailboxes.Change(person, mailbox => mailbox with { Replies = AutomaticReplies.Off, IsClosed = false });
        foreach (var entry in calendars.All.Where(one => one.Owner == person && one.ShowAs == "oof"))
            calendars.Remove(entry.Id);
    }
}
