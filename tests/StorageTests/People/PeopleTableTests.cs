using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class PeopleTableTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task First_contact_at_many_places_at_once_is_one_person_one_welcome_and_one_look_up()
    {
        var processes = Enumerable.Range(0, 12).Select(_ => office.Another()).ToList();

        var met = await Task.WhenAll(processes.Select(process => process.People.MeetAsync(Introduce(Emma), CancellationToken.None)));

        Assert.All(met, person => Assert.Equal(met[0], person));
        Assert.Equal(
            [
                "out|2026-03-02T09:00:15.0000000Z|emma|lookup",
                "out|2026-03-02T09:00:15.0000000Z|emma|welcome",
                "person|emma",
            ],
            await office.KeysAsync());
        Assert.Equal(
            [new Effect.LookUp(Emma.Id), new Effect.Welcome(Emma.Id)],
            processes.SelectMany(process => process.Committed.Effects));
    }

    [Fact]
    public async Task What_a_turn_tells_is_what_is_read()
    {
        var met = await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);

        var expected = new Person(Emma.Id, "Emma O'Neill", Roles.None, Chat(Emma.Id), TimeZone: "Europe/Berlin", Locale: "en-US");
        Assert.Equal(expected, met);
        Assert.Equal(expected, await office.People.FindAsync(Emma.Id, CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_that_tells_nothing_new_reads_once_and_writes_nothing()
    {
        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);
        office.Traffic.Reset();

        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);
        var silent = new Introduction(Emma.Id, Name: null, Chat: null, TimeZone: null, Locale: null);
        await office.People.MeetAsync(silent, CancellationToken.None);

        Assert.Equal((2, 2), (office.Traffic.Points, office.Traffic.All));
    }

    [Fact]
    public async Task A_chat_at_another_address_is_written_without_another_welcome()
    {
        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);

        await office.People.MeetAsync(Introduce(Emma, conversation: "a:2"), CancellationToken.None);

        Assert.Equal("a:2", (await office.People.FindAsync(Emma.Id, CancellationToken.None))!.Chat!.Conversation);
        Assert.Equal(2, office.Committed.Effects.Length);
    }

    [Fact]
    public async Task A_turn_that_only_reads_does_with_what_was_read_within_a_minute()
    {
        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);
        office.Traffic.Reset();
        office.Clock.Advance(Duration.FromSeconds(59));
        await office.People.MeetRecentAsync(Introduce(Emma), CancellationToken.None);
        Assert.Equal(0, office.Traffic.All);

        office.Clock.Advance(Duration.FromSeconds(2));
        await office.People.MeetRecentAsync(Introduce(Emma), CancellationToken.None);

        Assert.Equal((1, 1), (office.Traffic.Points, office.Traffic.All));
    }

    [Fact]
    public async Task A_turn_that_only_reads_still_writes_what_is_new()
    {
        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);

        await office.People.MeetRecentAsync(Introduce(Emma, conversation: "a:2"), CancellationToken.None);

        Assert.Equal("a:2", (await office.People.FindAsync(Emma.Id, CancellationToken.None))!.Chat!.Conversation);
    }

    [Fact]
    public async Task An_opened_form_is_seen_by_the_next_turn_of_the_same_process()
    {
        var form = office.NewId();
        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);

        await office.People.OpenFormAsync(Emma.Id, form, CancellationToken.None);
        Assert.Equal(form, (await office.People.MeetRecentAsync(Introduce(Emma), CancellationToken.None)).OpenForm);

        await office.People.OpenFormAsync(Emma.Id, form: null, CancellationToken.None);
        Assert.Null((await office.People.MeetRecentAsync(Introduce(Emma), CancellationToken.None)).OpenForm);
    }

    [Fact]
    public async Task The_directorys_name_goes_before_the_clients_and_the_two_do_not_take_turns()
    {
        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);
        await office.People.DescribeAsync(Emma.Id, "Emma Patricia O'Neill", "emma@example.com", CancellationToken.None);
        office.Traffic.Reset();

        var met = await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);

        Assert.Equal(("Emma Patricia O'Neill", "emma@example.com"), (met.Name, met.Mail));
        Assert.Equal(0, office.Traffic.Writes);
    }

    [Fact]
    public async Task What_the_directory_does_not_know_leaves_what_is_stored()
    {
        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);
        await office.People.DescribeAsync(Emma.Id, "Emma", "emma@example.com", CancellationToken.None);

        await office.People.DescribeAsync(Emma.Id, name: null, mail: null, CancellationToken.None);
        await office.People.DescribeAsync(Emma.Id, " ", mail: null, CancellationToken.None);

        var emma = await office.People.FindAsync(Emma.Id, CancellationToken.None);
        Assert.Equal(("Emma", "emma@example.com"), (emma!.Name, emma.Mail));
    }

    [Fact]
    public async Task Somebody_who_comes_without_a_name_has_none_until_one_is_told()
    {
        var unnamed = await office.People.MeetAsync(Introduce(Emma) with { Name = null }, CancellationToken.None);
        var named = await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);

        Assert.Equal((string.Empty, "Emma O'Neill"), (unnamed.Name, named.Name));
    }

    [Theory]
    [InlineData("O'Brien \"Bob\" <b>/\\#?%20 & Co")]
    [InlineData("شارلوت 👩‍🔧 Łucja")]
    public async Task Odd_names_are_kept_as_they_are(string name)
    {
        await office.People.MeetAsync(Introduce(Emma) with { Name = name }, CancellationToken.None);

        Assert.Equal(name, (await office.People.FindAsync(Emma.Id, CancellationToken.None))!.Name);
    }

    [Fact]
    public async Task An_endless_name_is_cut_between_characters()
    {
        var endless = "x" + string.Concat(Enumerable.Repeat("👩", 400));

        var met = await office.People.MeetAsync(Introduce(Emma) with { Name = endless }, CancellationToken.None);

        Assert.Equal("x" + string.Concat(Enumerable.Repeat("👩", 127)), met.Name);
        Assert.Equal(met, await office.People.FindAsync(Emma.Id, CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a|b")]
    [InlineData("a'b")]
    [InlineData("a#b?c\\d")]
    [InlineData("a\nb")]
    public async Task An_id_that_cannot_stand_in_a_key_is_not_sent(string id)
    {
        await Assert.ThrowsAsync<ArgumentException>(() =>
            office.People.MeetAsync(Introduce(Emma) with { Id = new PersonId(id) }, CancellationToken.None));

        Assert.Equal(0, office.Traffic.All);
    }
}
