using BackOffice.BotTests.Equipment;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Repairs.Photos;

public sealed class PhotoRefusalTests : PhotoTest
{
    private const string Kinds = "JPEG, PNG, GIF";

    public static TheoryData<string, string> Wrong => new()
    {
        { nameof(SamplePictures.Pdf), "That is a PDF." },
        { nameof(SamplePictures.Heic), "Your phone can send it as JPEG" },
        { nameof(SamplePictures.Svg), "That is an SVG drawing." },
        { nameof(SamplePictures.Program), "That is no picture that I can take." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_no_picture_is_refused_whatever_it_is_called(string content, string why)
    {
        await ReportAsync(Emma);
        await using var shelf = await FileShelf.OpenAsync();
        shelf.Content = (byte[])typeof(SamplePictures).GetProperty(content)!.GetValue(null)!;

        await Emma.SendsFileAsync("photo.jpg", shelf.Address);

        Assert.Contains(why, Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Contains(Kinds, Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Equal((0, 0), await KeptAsync());
    }

    [Fact]
    public async Task Every_format_that_is_named_is_taken()
    {
        var id = await ReportAsync(Emma);

        await Emma.PastesAsync(null, SamplePictures.Jpeg(), SamplePictures.Png(), SamplePictures.Gif, SamplePictures.WebP);

        Assert.Equal($"I have added 4 photos to {id}.", Emma.LastSentence());
    }

    [Fact]
    public async Task Of_several_the_good_are_taken_and_the_bad_are_said()
    {
        var id = await ReportAsync(Emma);

        await Emma.PastesAsync(null, SamplePictures.Jpeg(), SamplePictures.Pdf);

        Assert.Equal($"I have added the photo to {id}. That is a PDF. I take pictures: JPEG, PNG, GIF or WebP.", Emma.LastSentence());
    }

    [Fact]
    public async Task A_photo_that_is_too_large_is_refused_with_its_size()
    {
        await ReportAsync(Emma);

        await Emma.PastesAsync(null, SamplePictures.Jpeg(size: 7_500_000));

        Assert.Equal("That photo has 7.2 MB, and I can take 5 MB. Please send a smaller one.", Emma.LastSentence());
    }

    [Fact]
    public async Task The_largest_photo_is_taken_and_one_byte_more_is_not()
    {
        var id = await ReportAsync(Emma);
        const int Largest = 5 * 1024 * 1024;

        await Emma.PastesAsync(null, SamplePictures.Jpeg(1, Largest));
        Assert.Equal($"I have added the photo to {id}.", Emma.LastSentence());
        await Emma.PastesAsync(null, SamplePictures.Jpeg(2, Largest + 1));

        Assert.Equal("That photo has 5.1 MB, and I can take 5 MB. Please send a smaller one.", Emma.LastSentence());
    }

    [Theory]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(300_000)]
    [InlineData(5 * 1024 * 1024)]
    public async Task A_photo_of_which_nobody_says_how_large_it_is_is_taken_whole(int size)
    {
        await ReportAsync(Emma);
        await using var shelf = await FileShelf.OpenAsync();
        (shelf.Content, shelf.HidesSize) = (SamplePictures.Jpeg(size: size), true);

        await Emma.SendsFileAsync("photo.jpg", shelf.Address);

        Assert.Equal(size, Assert.Single(await Office.Rows.StartingWithAsync("photo|")).GetInt32("Size"));
    }

    [Fact]
    public async Task A_photo_that_never_ends_is_cut_off()
    {
        await ReportAsync(Emma);

        await Emma.PastesAsync(null, [null]);

        Assert.Equal("That photo has more than 5 MB, and I cannot take more. Please send a smaller one.", Emma.LastSentence());
    }

    [Fact]
    public async Task A_photo_within_the_message_that_is_too_large_or_broken_is_refused()
    {
        await ReportAsync(Emma);

        await Emma.SendsPicturesAsync(null, $"data:image/png;base64,{Convert.ToBase64String(SamplePictures.Png(size: 6_000_000))}");
        Assert.StartsWith("That photo has 5.8 MB", Emma.LastSentence(), StringComparison.Ordinal);
        await Emma.SendsPicturesAsync(null, "data:image/png;base64,@@@");

        Assert.StartsWith("I could not fetch that photo just now.", Emma.LastSentence(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/v3/attachments/1/views/original")]
    [InlineData("http://169.254.169.254/metadata/identity/oauth2/token")]
    [InlineData("https://smba.trafficmanager.net.evil.example/x")]
    [InlineData("https://evil.trafficmanager.net/x")]
    [InlineData("https://user@smba.trafficmanager.net/x")]
    [InlineData("https://smba.trafficmanager.net:8443/x")]
    [InlineData("http://smba.trafficmanager.net/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public async Task A_photo_is_fetched_from_nowhere_but_the_channel_and_the_configured_hosts(string address)
    {
        await ReportAsync(Emma);

        await Emma.SendsPicturesAsync(null, address);

        Assert.StartsWith("I may not fetch a photo from where that one lies.", Emma.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_of_the_bot_is_shown_to_the_channel_alone()
    {
        await using var shelf = await FileShelf.OpenAsync();
        shelf.Content = SamplePictures.Png();
        await ReportAsync(Emma);

        await Emma.SendsPicturesAsync(null, shelf.Address);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());

        Assert.Null(shelf.Shown);
        Assert.Equal([$"Bearer {TestCredentials.Token}"], Office.Teams.Pictures.Shown);
    }

    [Fact]
    public async Task A_photo_that_comes_at_the_second_try_is_taken()
    {
        var id = await ReportAsync(Emma);
        Office.Teams.Pictures.Fails(403);

        await MeanwhileAsync(Emma.PastesAsync(null, SamplePictures.Jpeg()));

        Assert.Equal($"I have added the photo to {id}.", Emma.LastSentence());
        Assert.Equal(2, Office.Teams.Pictures.Requests);
    }

    [Fact]
    public async Task A_photo_that_does_not_come_is_told_with_a_reference_and_the_form_opens_all_the_same()
    {
        Office.Teams.Pictures.Fails(502, times: 10);

        await MeanwhileAsync(Emma.PastesAsync(JammedPrinter, SamplePictures.Jpeg()));

        var reference = Emma.LastSentence()[^9..^1];
        Assert.Equal($"I could not fetch that photo just now. Please send it again in a minute. Reference {reference}.", Emma.LastSentence());
        Assert.Contains(Office.Log.Entries, entry => entry.Message.Contains(reference, StringComparison.Ordinal));
        Assert.Equal(3, Office.Teams.Pictures.Requests);
        await Emma.PassesGuidesAsync();
        Assert.Equal("Printer", Emma.LastCard().Shown("what"));
    }

    [Fact]
    public async Task Photos_that_do_not_come_keep_nobody_waiting_and_leave_the_others_alone()
    {
        var id = await ReportAsync(Emma);

        await MeanwhileAsync(Emma.PastesAsync(null, SamplePictures.Jpeg(), [], [], []));

        Assert.StartsWith($"I have added the photo to {id}. I could not fetch that photo just now.", Emma.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_that_the_channel_has_no_more_is_asked_for_once()
    {
        await ReportAsync(Emma);

        await Emma.SendsPicturesAsync(null, $"{Office.Teams.ServiceUrl}v3/attachments/gone/views/original");

        Assert.StartsWith("I could not fetch that photo just now.", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Equal(1, Office.Teams.Pictures.Requests);
    }

    [Fact]
    public async Task A_file_that_is_no_picture_by_its_name_is_not_fetched()
    {
        await using var shelf = await FileShelf.OpenAsync();

        await Emma.SendsFileAsync("machines.csv", shelf.Address);

        Assert.Contains("or send a picture: JPEG, PNG, GIF or WebP", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Equal(0, shelf.Requests);
    }

    // What waits for the clock goes on while the turn runs.
    private async Task MeanwhileAsync(Task<BotAnswer> turn)
    {
        while (await Task.WhenAny(turn, Task.Delay(20)) != turn)
        {
            Office.Time.Advance(Duration.FromMilliseconds(50));
        }

        await turn;
    }
}
