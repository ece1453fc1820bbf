using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator.Users;

namespace BackOffice.Playground.GraphEmulator.Mailboxes;

/// <summary>Whose mailboxes there are: people's, rooms', and the office's own, which is nobody's.</summary>
internal sealed class AddressBook(UserDirectory users)
{
    /// <summary>Everybody who has a calendar, people first.</summary>
    public IEnumerable<MailboxOwner> All =>
    [
        .. users.All.Where(user => user.Mail is not null).Select(Of),
        .. DemoRooms.All.Select(Of),
    ];

    /// <summary>By object id, user principal name or address; null when there is no such mailbox.</summary>
    public MailboxOwner? Find(string idOrAddress) =>
        users.Find(idOrAddress) is { } user ? user.Mail is null ? null : Of(user)
        : users.All.FirstOrDefault(one => Same(one.Mail, idOrAddress)) is { } addressed ? Of(addressed)
        : DemoRooms.All.FirstOrDefault(room => Same(room.Mail, idOrAddress) || Same(room.ObjectId, idOrAddress)) is { } found ? Of(found)
        : Same(DemoPeople.Mailbox, idOrAddress) ? new(DemoPeople.Mailbox, DemoPeople.Mailbox, "Back office", IsRoom: false) : null;

    /// <exception cref="GraphErrorException">There is no such mailbox.</exception>
    public MailboxOwner Get(string idOrAddress) => Find(idOrAddress) ?? throw GraphErrorException.NoMailbox(idOrAddress);

    private static MailboxOwner Of(EmulatedUser user) => new(user.Id, user.Mail!, user.DisplayName, IsRoom: false);

    private static MailboxOwner Of(DemoRoom room) => new(room.ObjectId, room.Mail, room.Name, IsRoom: true);

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

/// <param name="Id">The object id; of the office's mailbox its address.</param>
internal sealed record MailboxOwner(string Id, string Address, string Name, bool IsRoom);
