using BackOffice.BotTests.Equipment;
using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Repairs.Photos;

public sealed class PhotoTests : PhotoTest
{
    [Fact]
    public async Task A_photo_of_the_only_open_report_is_kept_with_it_and_every_card_says_so()
    {
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Start");
        var before = Eric.Chat.FromBot.Length;

        await Emma.PastesAsync("here is a photo", SamplePictures.Jpeg());
        await Office.SettledAsync();

        Assert.Equal($"I have added the photo to {id}.", Emma.LastSentence());
        Assert.Contains("1 photo", Emma.LastCard().Buttons);
        Assert.Contains("1 photo", Eric.LastCard().Buttons);
        var rung = Assert.Single(Eric.Chat.FromBot[before..]);
        Assert.StartsWith($"Emma Employee added a photo to {id}", rung.Summary, StringComparison.Ordinal);
        Assert.Equal((1, 1), await KeptAsync());
        Assert.Equal("PhotosAdded", (await Office.Rows.HistoryAsync(id))[^1].GetString("What"));
        await PressAsync(Emma, "History");
        Assert.Contains("Photo from Emma Employee", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Started by Eric Executive", Emma.Cards()[^2].Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_second_photo_of_the_same_person_rings_nobody_again()
    {
        await ReportAsync(Emma);
        await Emma.PastesAsync(null, SamplePictures.Jpeg(1));
        await Office.SettledAsync();
        var before = Eric.Chat.FromBot.Length;

        await Emma.PastesAsync(null, SamplePictures.Jpeg(2));
        await Office.SettledAsync();

        Assert.Equal(before, Eric.Chat.FromBot.Length);
        Assert.Contains("2 photos", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task A_photo_goes_to_the_repair_that_is_named_also_while_a_form_lies_open()
    {
        var id = await ReportAsync(Emma);
        await Emma.FormAsync("the door on floor 2 squeaks");

        await Emma.PastesAsync($"here is a photo of {id}", SamplePictures.Jpeg());
        await Office.SettledAsync();

        Assert.Equal($"I have added the photo to {id}.", Emma.LastSentence());
        Assert.Contains("1 photo", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task Words_beside_a_photo_are_a_comment_as_without_it()
    {
        var id = await ReportAsync(Emma);

        await Emma.PastesAsync($"{id} the light is blinking now", SamplePictures.Jpeg());
        await Office.SettledAsync();

        Assert.Contains("the light is blinking now", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("1 photo", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task The_executive_adds_a_photo_and_rings_nobody()
    {
        var id = await ReportAsync(Emma);
        var before = Emma.Chat.FromBot.Length;

        await Eric.PastesAsync(id, SamplePictures.Jpeg());
        await Office.SettledAsync();

        Assert.Equal($"I have added the photo to {id}.", Eric.LastSentence());
        Assert.Equal(before, Emma.Chat.FromBot.Length);
        Assert.Contains("1 photo", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task A_file_that_was_uploaded_is_fetched_without_the_token_of_the_bot()
    {
        await using var shelf = await FileShelf.OpenAsync();
        shelf.Content = SamplePictures.Png();
        var id = await ReportAsync(Emma);

        await Emma.SendsFileAsync("IMG_0042.png", shelf.Address);

        Assert.Equal($"I have added the photo to {id}.", Emma.LastSentence());
        Assert.Null(shelf.Shown);
    }

    [Fact]
    public async Task A_photo_may_come_within_the_message_itself()
    {
        var id = await ReportAsync(Emma);

        await Emma.SendsPicturesAsync(null, $"data:image/png;base64,{Convert.ToBase64String(SamplePictures.Png())}");

        Assert.Equal($"I have added the photo to {id}.", Emma.LastSentence());
        Assert.Equal(0, Office.Teams.Pictures.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_photo_that_the_channel_sends_again_is_kept_once(bool underNewId)
    {
        var id = await ReportAsync(Emma);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());

        await Emma.ChannelRepeatsAsync(underNewId);
        await Office.SettledAsync();

        Assert.Equal($"{id} has that photo already.", Emma.LastSentence());
        Assert.Equal((1, 1), await KeptAsync());
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task A_photo_that_comes_twice_at_once_is_kept_once()
    {
        var id = await ReportAsync(Emma);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Emma.PastesAsync(null, SamplePictures.Jpeg(size: 3_000_000))));
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.StartingWithAsync("photo|"));
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
        await Office.PassAsync(NodaTime.Duration.FromHours(2), NodaTime.Duration.FromHours(1));
        Assert.Equal(5, (await KeptAsync()).Bits);
    }

    [Fact]
    public async Task A_photo_of_somebody_elses_repair_is_not_taken()
    {
        await MeetAsync(Niamh);
        var id = await ReportAsync(Emma);

        await Niamh.PastesAsync(id, SamplePictures.Jpeg());

        Assert.Contains("I know of no", Niamh.LastSentence(), StringComparison.Ordinal);
        Assert.Equal((0, 0), await KeptAsync());
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task The_eleventh_photo_is_refused_in_words()
    {
        var id = await ReportAsync(Emma);
        await Emma.PastesAsync(null, [.. Enumerable.Range(1, 10).Select(number => SamplePictures.Jpeg(number))]);
        Assert.Equal($"I have added 10 photos to {id}.", Emma.LastSentence());

        await Emma.PastesAsync(null, SamplePictures.Jpeg(11));

        Assert.Equal("There are 10 photos already, and that is as many as I keep for one problem.", Emma.LastSentence());
        Assert.Equal((10, 10), await KeptAsync());
    }

    [Fact]
    public async Task What_is_over_takes_no_photo_and_says_why()
    {
        var id = await ReportAsync(Emma);
        await PressAsync(Emma, "Yes, take it back");

        await Emma.PastesAsync(id, SamplePictures.Jpeg());

        Assert.Contains("Already taken back by you", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Equal((0, 0), await KeptAsync());
    }
}
