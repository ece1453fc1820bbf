using System.Net;
using System.Text;
using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Repairs.Photos;

public sealed class PhotoPageTests : PhotoTest
{
    [Fact]
    public async Task The_button_shows_each_photo_with_who_and_when()
    {
        var id = await ReportAsync(Emma);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        await Office.SettledAsync();
        await Eric.PastesAsync(id, SamplePictures.Png());
        await Office.SettledAsync();

        await PressAsync(Emma, "2 photos");

        var card = Emma.LastCard();
        Assert.Contains($"Photos of {id}", card.Words, StringComparison.Ordinal);
        Assert.Contains("1. Emma Employee · 2027-03-01", card.Words, StringComparison.Ordinal);
        Assert.Contains("2. Eric Executive · 2027-03-01", card.Words, StringComparison.Ordinal);
        var links = Pictures(card);
        Assert.Equal(2, links.Length);
        var (answer, content) = await OpenAsync(links[0]);
        Assert.Equal(SamplePictures.Jpeg(), content);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(SamplePictures.Png(), (await OpenAsync(links[1])).Content);
    }

    [Fact]
    public async Task A_photo_is_served_so_that_nothing_in_it_can_act()
    {
        var (answer, _) = await OpenAsync(await LinkAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; sandbox", Header(answer, "Content-Security-Policy"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal((true, TimeSpan.FromDays(1)), (answer.Headers.CacheControl!.Private, answer.Headers.CacheControl.MaxAge));
    }

    [Fact]
    public async Task A_link_works_for_a_day_and_is_then_forgotten()
    {
        await MeetAsync(Olga);
        var link = await LinkAsync();
        Office.Time.Advance(Duration.FromHours(23));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(link));

        Office.Time.Advance(Duration.FromHours(2));
        var (answer, page) = await OpenAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("This link is wrong, or older than a day.", Encoding.UTF8.GetString(page), StringComparison.Ordinal);
        await Office.DueDoneAsync();
        Assert.Empty(await Office.Rows.StartingWithAsync("photolink|"));
    }

    [Fact]
    public async Task A_forged_link_opens_nothing()
    {
        var link = await LinkAsync();
        var parts = link.Split('/');
        var other = await ReportAsync(Emma, "the door on floor 2 squeaks");
        await Emma.PastesAsync(other, SamplePictures.Png());
        var theirs = (await Office.Rows.StartingWithAsync($"photo|{other}|"))[0].RowKey.Split('|')[2];

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"https://office.example/photos/AAAAAAAAAAAAAAAAAAAAAA/{parts[^1]}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"https://office.example/photos/{parts[^2]}/{theirs}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"https://office.example/photos/{parts[^2]}/..%2F..%2Fetc"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"https://office.example/photos/x/{parts[^1]}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"https://office.example/labels/{parts[^2]}"));
    }

    [Fact]
    public async Task Neither_table_nor_log_holds_what_opens_a_photo()
    {
        var token = (await LinkAsync()).Split('/')[^2];

        var row = Assert.Single(await Office.Rows.StartingWithAsync("photolink|"));
        Assert.DoesNotContain(row, column => column.Value?.ToString()!.Contains(token, StringComparison.Ordinal) == true);
        Assert.DoesNotContain(Office.Log.Entries, entry => entry.Message.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_who_may_not_see_the_repair_gets_no_link()
    {
        await MeetAsync(Niamh);
        var id = await ReportAsync(Emma);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());

        var answer = await Niamh.PressesAsync(Teammates.Data("repair.photos", id, 2), "repair.photos", message: null);

        Assert.Contains("I know of no", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("photolink|"));
    }

    [Fact]
    public async Task A_closed_repair_still_shows_its_photos()
    {
        await ReportAsync(Emma);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        await Office.SettledAsync();
        await PressAsync(Emma, "Yes, take it back");

        await PressAsync(Emma, "1 photo");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Assert.Single(Pictures(Emma.LastCard()))));
    }

    private async Task<string> LinkAsync()
    {
        await ReportAsync(Emma);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        await Office.SettledAsync();
        await PressAsync(Emma, "1 photo");
        return Pictures(Emma.LastCard())[0];
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(',', answer.Headers.GetValues(name));
}
