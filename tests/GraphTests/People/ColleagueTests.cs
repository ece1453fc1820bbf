using BackOffice.Domain.Calendars;
using BackOffice.Domain.People;
using BackOffice.Graph.Calendars;
using BackOffice.GraphTests.Harness;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator.Users;

namespace BackOffice.GraphTests.People;

/// <summary>Finding people and rooms of the company.</summary>
public sealed class ColleagueTests : GraphTest
{
    [Theory]
    [InlineData("emma", "Emma Employee")]
    [InlineData("O'Brien", "Niamh O'Brien")]
    [InlineData("müller jör", "Jörg Müller")]
    [InlineData("  Eric  ", "Eric Executive")]
    public async Task People_are_found_by_words_that_begin_their_name(string said, string name)
    {
        Assert.Equal([name], (await Colleagues().FindAsync(said, 10, CancellationToken.None)).Select(found => found.Name));
    }

    [Fact]
    public async Task Who_has_the_same_name_is_told_apart_by_work()
    {
        Emulator.Users.Put(new EmulatedUser("00000000-0000-0000-0000-0000000000a1", "Emma Engel", "Emma", "Engel", "emma.engel@example.com", "emma.engel@example.com", "Buyer", "Purchasing"));

        var found = await Colleagues().FindAsync("Emma", 10, CancellationToken.None);

        Assert.Equal(["Engineer, Product", "Buyer, Purchasing"], found.Select(one => $"{one.JobTitle}, {one.Department}"));
    }

    [Fact]
    public async Task Closed_accounts_are_not_found()
    {
        Emulator.Users.Put(new EmulatedUser("00000000-0000-0000-0000-0000000000a2", "Lena Left", "Lena", "Left", "lena@example.com", "lena@example.com", AccountEnabled: false));

        Assert.Empty(await Colleagues().FindAsync("Lena", 10, CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\" OR \"mail:")]
    [InlineData("¿?")]
    public async Task Text_that_names_nobody_finds_nobody(string said)
    {
        Assert.Empty(await Colleagues().FindAsync(said, 10, CancellationToken.None));
    }

    [Fact]
    public async Task The_manager_is_known_and_the_head_of_the_office_has_none()
    {
        Assert.Equal(Eric, (await Colleagues().FindManagerAsync(Emma, CancellationToken.None))!.Id);
        Assert.Null(await Colleagues().FindManagerAsync(Eric, CancellationToken.None));
    }

    [Fact]
    public async Task A_directory_out_of_order_is_an_outage()
    {
        Emulator.Troubles.Refuse("/users", 503, retryAfter: 60);

        await Assert.ThrowsAsync<DirectoryUnavailableException>(() => Colleagues().FindAsync("Emma", 10, CancellationToken.None));
    }

    [Fact]
    public async Task Rooms_are_listed_with_their_chairs()
    {
        Assert.Equal(
            [
                new Room(DemoRooms.Montgolfier.Mail, "Montgolfier", 8, "Head Office", 3),
                new Room(DemoRooms.Zeppelin.Mail, "Zeppelin", 4, "Head Office", 2),
            ],
            (await new GraphRooms(Client, Gate).ListAsync(CancellationToken.None)).ToArray());
    }

    [Fact]
    public async Task Rooms_that_the_product_may_not_list_are_refused()
    {
        Emulator.Troubles.Refuse("/places", 403);

        await Assert.ThrowsAsync<CalendarRefusedException>(() => new GraphRooms(Client, Gate).ListAsync(CancellationToken.None));
    }
}
