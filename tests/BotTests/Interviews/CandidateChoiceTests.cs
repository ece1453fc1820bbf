using System.Net;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.Playground.DemoOffice;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

/// <summary>What candidates see and do on their page. Longer than other files: each step is a request of its own, and all share what was mailed.</summary>
public sealed class CandidateChoiceTests : ChoiceTest
{
    [Fact]
    public async Task From_a_sentence_to_the_candidates_own_choice_in_everybodys_calendar()
    {
        var links = await AskedAsync();
        Assert.Contains("Jane Doe was asked to choose from 4 times", Shown(Hanna, (await OnlyAsync()).Id.Value).Words, StringComparison.Ordinal);
        var mail = Assert.Single(Mails);
        Assert.Contains("Tue, Mar 2, 14:00 (Etc/UTC)", mail.Text, StringComparison.Ordinal);
        Assert.Empty(CalendarOf(DemoPeople.Niamh));

        var (opened, page) = await OpenAsync(links[1]);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Contains("Tuesday, March 2 14:00–15:00", Words(page), StringComparison.Ordinal);

        var (answer, after) = await PressAsync(links[1]);
        await Office.SettledAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Your time is set Tuesday, March 2, 14:00–15:00", Words(after), StringComparison.Ordinal);
        var interview = await OnlyAsync();
        Assert.Equal((InterviewState.Booked, On(2, 14)), (interview.State, interview.Booking!.Slot.Start));
        Assert.Contains(Assert.Single(CalendarOf(DemoPeople.Hanna)).Attendees, attendee => attendee.Address == JanesMail.Text);
        Assert.Single(CalendarOf(DemoPeople.Jörg));
        Assert.DoesNotContain("asked to choose", Shown(Hanna, interview.Id.Value).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_link_changes_nothing_however_often()
    {
        var links = await AskedAsync();
        var before = await Office.Rows.FingerprintAsync();
        foreach (var link in links.Concat(links))
        {
            await OpenAsync(link);
        }

        Assert.Equal(before, await Office.Rows.FingerprintAsync());
        Assert.Equal(InterviewState.Proposed, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task Of_two_presses_at_once_one_counts_and_both_read_which()
    {
        var links = await AskedAsync();

        var pages = await Task.WhenAll(PressAsync(links[0]), PressAsync(links[1]));
        await Office.SettledAsync();

        var start = (await OnlyAsync()).Booking!.Slot.Start;
        var set = start == On(2, 13) ? "Tuesday, March 2, 13:00–14:00" : "Tuesday, March 2, 14:00–15:00";
        Assert.All(pages, page => Assert.Contains($"Your time is set {set}", Words(page.Page), StringComparison.Ordinal));
        Assert.Single(CalendarOf(DemoPeople.Niamh));
        Assert.Contains(set, Words((await PressAsync(links[2])).Page), StringComparison.Ordinal);
        Assert.Contains(set, Words((await OpenAsync(links[3])).Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_that_somebody_else_took_meanwhile_is_said_and_the_others_stay()
    {
        var links = await AskedAsync();
        Busy(DemoPeople.Niamh, On(2, 13), Duration.FromHours(1));

        var (answer, page) = await PressAsync(links[0]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("That time was taken a moment ago", Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("13:00–14:00", page, StringComparison.Ordinal);
        Assert.Contains("14:00–15:00", page, StringComparison.Ordinal);
        Assert.Contains("The time you opened is taken by now", Words((await OpenAsync(links[0])).Page), StringComparison.Ordinal);
        Assert.Equal(InterviewState.Proposed, (await OnlyAsync()).State);

        await PressAsync(links[2]);
        await Office.SettledAsync();
        Assert.Equal(On(2, 15), (await OnlyAsync()).Booking!.Slot.Start);
    }

    [Fact]
    public async Task When_all_are_taken_the_page_says_what_to_do()
    {
        var links = await AskedAsync();
        Busy(DemoPeople.Niamh, On(2, 12), Duration.FromHours(8));

        Assert.Contains("No time is left", Words((await OpenAsync(links[0])).Page), StringComparison.Ordinal);
        Assert.Contains("No time is left", Words((await PressAsync(links[0])).Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("..%2F..%2Fetc")]
    public async Task A_wrong_link_is_answered_with_a_plain_sentence(string token)
    {
        foreach (var (answer, page) in new[] { await OpenAsync($"{Outside}interviews/choose/{token}"), await PressAsync($"{Outside}interviews/choose/{token}") })
        {
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("This link does not work", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_that_somebody_wrote_themselves_takes_nothing()
    {
        var link = (await AskedAsync())[0];
        Assert.True(ChoiceLink.TryRead(link[(link.LastIndexOf('/') + 1)..], out var read));
        var offer = (await OnlyAsync()).Offer!;

        // The signature of another time, and a time that was not offered though rightly signed.
        var forged = link[..^22] + (read with { Start = On(2, 14) }).Sign(offer.Key)[^22..];
        var strange = $"{Outside}interviews/choose/{(read with { Start = On(3, 14) }).Sign(offer.Key)}";
        foreach (var wrong in new[] { forged, strange })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await PressAsync(wrong)).Answer.StatusCode);
        }

        Assert.Equal(InterviewState.Proposed, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task A_link_ends_with_the_last_of_its_times()
    {
        var links = await AskedAsync();
        Office.Time.Advance(On(2, 12) - Office.Time.GetCurrentInstant());
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(links[3])).Answer.StatusCode);
        Office.Time.Advance(On(2, 16, 1) - Office.Time.GetCurrentInstant());

        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(links[3])).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PressAsync(links[3])).Answer.StatusCode);
        Assert.Equal(InterviewState.Proposed, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task A_new_offer_replaces_the_old_one()
    {
        var old = await AskedAsync();
        var id = (await OnlyAsync()).Id.Value;
        Office.Time.Advance(Duration.FromMinutes(5));
        await Shown(Hanna, id).PressAsync("Find times");
        await AskAsync(Times(Hanna));

        Assert.Equal(2, Mails.Count());
        Assert.Equal(HttpStatusCode.NotFound, (await PressAsync(old[0])).Answer.StatusCode);
        Assert.Contains("Your time is set", (await PressAsync(Links(Mails.Last())[0])).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_office_has_chosen_the_links_say_so()
    {
        var links = await AskedAsync();
        await Shown(Hanna, (await OnlyAsync()).Id.Value).PressAsync("Find times");
        await Times(Hanna).PressAsync("Book");
        await Office.SettledAsync();

        foreach (var (answer, page) in new[] { await OpenAsync(links[1]), await PressAsync(links[1]) })
        {
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Contains("These times are no longer offered", page, StringComparison.Ordinal);
        }

        Assert.Single(CalendarOf(DemoPeople.Niamh));
    }

    [Fact]
    public async Task A_candidate_moves_what_is_booked()
    {
        var links = await AskedAsync();
        await PressAsync(links[0]);
        await Office.SettledAsync();
        await Shown(Hanna, (await OnlyAsync()).Id.Value).PressAsync("Other time");
        await AskAsync(Times(Hanna));
        Assert.Equal(On(2, 13), (await OnlyAsync()).Booking!.Slot.Start);

        var later = Links(Mails.Last())[^1];
        await PressAsync(later);
        await Office.SettledAsync();

        var interview = await OnlyAsync();
        Assert.NotEqual(On(2, 13), interview.Booking!.Slot.Start);
        Assert.Equal(interview.Booking.Slot.Start.ToDateTimeOffset(), Assert.Single(CalendarOf(DemoPeople.Niamh)).Start);
    }

    [Fact]
    public async Task The_links_of_a_candidate_who_was_erased_open_nothing()
    {
        var links = await AskedAsync();
        var hanna = (await Office.Part<IPeople>().FindAsync((await OnlyAsync()).AskedBy.Id, CancellationToken.None))!;
        await Office.Part<IInterviews>().EraseAsync((await OnlyAsync()).Id, hanna, CancellationToken.None);

        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(links[0])).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PressAsync(links[0])).Answer.StatusCode);
    }

    [Fact]
    public async Task The_pages_tell_nothing_but_the_times_and_stay_with_who_opened_them()
    {
        var links = await AskedAsync();
        var open = await OpenAsync(links[0]);
        var set = await PressAsync(links[0]);
        var id = (await OnlyAsync()).Id.Value;

        foreach (var (answer, page) in new[] { open, set })
        {
            foreach (var secret in new[] { "Jane", "Doe", "mail.example", "analyst", "Niamh", "Jörg", "Hanna", "example.com", id })
            {
                Assert.DoesNotContain(secret, WebUtility.HtmlDecode(page), StringComparison.OrdinalIgnoreCase);
            }

            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }

        foreach (var link in links)
        {
            var token = link[(link.LastIndexOf('/') + 1)..];
            Assert.DoesNotContain(Office.Log.Entries, entry => entry.Message.Contains(token, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Times_are_on_the_candidates_own_clock()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        await Times(Hanna).PressAsync("Change");
        await Hanna.LastCard().PressAsync("Find times", JanesMail, ("zone", "America/New_York"));
        await AskAsync(Times(Hanna));
        var links = Links(Mails.Last());

        Assert.Contains("Tue, Mar 2, 08:00 (America/New_York)", Mails.Last().Text, StringComparison.Ordinal);
        var page = Words((await OpenAsync(links[0])).Page);
        Assert.Contains("Times are on the clock of New York, UTC-05:00.", page, StringComparison.Ordinal);
        Assert.Contains("Tuesday, March 2 08:00–09:00", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_nothing_is_stored_and_it_is_asked_for()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        await Times(Hanna).PressAsync("Ask candidate");

        Assert.Empty(await Office.Rows.CasesAsync());
        await AskAsync(Times(Hanna));
        Assert.Single(Mails);
    }

    [Fact]
    public async Task A_double_press_mails_once()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        var times = Times(Hanna);

        await Task.WhenAll(times.PressAsync("Ask candidate", JanesMail), times.PressAsync("Ask candidate", JanesMail));
        await Hanna.ChannelRepeatsAsync(underNewId: true);
        await Office.SettledAsync();

        Assert.Single(Mails);
        Assert.Equal(InterviewState.Proposed, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task A_bot_that_does_not_know_its_address_says_so_and_stores_nothing()
    {
        await Office.KillBotAsync();
        await Office.StartBotAsync(("Office:PublicAddress", string.Empty));
        await Hanna.SaysAsync(JaneWithBoth);

        var answer = await AskAsync(Times(Hanna));

        Assert.Contains("does not know its own address", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.CasesAsync());
        Assert.Empty(Mails);
    }
}
