using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Repairs.Photos;

/// <summary>Pictures that lie with a form until it is sent, joined elsewhere or put away.</summary>
public sealed class PhotoFormTests : PhotoTest
{
    [Fact]
    public async Task A_photo_with_the_first_sentence_goes_along_with_its_form()
    {
        await Emma.PastesAsync(JammedPrinter, SamplePictures.Jpeg());
        Assert.Equal("The photo goes along when you send the form.", Emma.LastSentence());
        await Emma.PassesGuidesAsync();
        Assert.Equal("Printer", Emma.LastCard().Shown("what"));

        var answer = await PressAsync(Emma, "Report");

        Assert.Contains("1 photo", answer.Words, StringComparison.Ordinal);
        Assert.Contains("1 photo", Eric.LastCard().Buttons);
        var id = Assert.Single(await Office.Rows.CasesAsync());
        Assert.Equal(["Reported", "PhotosAdded"], (await Office.Rows.HistoryAsync(id)).Select(row => row.GetString("What")));
        Assert.DoesNotContain(await Office.Rows.DueAsync(), row => row.RowKey.Contains("unsent-form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Photos_beside_an_open_form_are_counted_with_its_report_and_by_words_too()
    {
        await Emma.FormAsync(JammedPrinter);
        await Emma.PastesAsync(null, SamplePictures.Jpeg(1), SamplePictures.Png(2));
        Assert.Equal("The 2 photos go along when you send the form.", Emma.LastSentence());
        await Emma.PastesAsync("it also squeaks", SamplePictures.Png(3));
        Assert.Contains("squeaks", Emma.LastCard().Shown("symptom"), StringComparison.OrdinalIgnoreCase);

        await Emma.SaysAsync("send");
        await Office.SettledAsync();

        Assert.Contains("3 photos", Emma.LastCard().Buttons);
        await PressAsync(Eric, "Start");
        await PressAsync(Emma, "History");
        Assert.Contains("3 photos from Emma Employee", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_of_a_form_that_is_discarded_leaves_nothing()
    {
        await Emma.FormAsync(JammedPrinter);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        Assert.Equal((1, 1), await KeptAsync());

        await PressAsync(Emma, "Cancel");

        Assert.Equal((0, 0), await KeptAsync());
        Assert.Empty(await Office.Rows.CasesAsync());
        Assert.Empty(await Office.Rows.DueAsync());
    }

    [Fact]
    public async Task A_photo_of_a_form_that_is_cancelled_in_words_leaves_nothing()
    {
        await Emma.PastesAsync(JammedPrinter, SamplePictures.Jpeg());

        await Emma.SaysAsync("cancel");

        Assert.Equal((0, 0), await KeptAsync());
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_photo_of_a_form_that_is_forgotten_is_gone_after_three_days()
    {
        await Emma.FormAsync(JammedPrinter);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());

        await Office.PassAsync(Duration.FromHours(71), Duration.FromHours(12));
        Assert.Equal((1, 1), await KeptAsync());
        await Office.PassAsync(Duration.FromHours(2), Duration.FromHours(1));

        Assert.Equal((0, 0), await KeptAsync());
        await PressAsync(Emma, "Report");
        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_photo_of_a_form_whose_trouble_is_known_goes_to_what_is_joined()
    {
        await MeetAsync(Niamh);
        var id = await ReportAsync(Emma);
        await Niamh.FormAsync(JammedPrinter);
        await Niamh.PastesAsync(null, SamplePictures.Jpeg());

        await PressAsync(Niamh, "Me too");

        Assert.Contains("1 photo", Niamh.LastCard().Buttons);
        Assert.Contains("1 photo", Emma.LastCard().Buttons);
        Assert.Equal([id], await Office.Rows.CasesAsync());
        Assert.Equal((1, 1), await KeptAsync());
    }

    [Fact]
    public async Task A_photo_of_a_form_that_was_put_aside_for_a_newer_one_goes_to_what_is_joined()
    {
        await MeetAsync(Niamh);
        var id = await ReportAsync(Emma);
        await Niamh.FormAsync(JammedPrinter);
        await Niamh.PastesAsync(null, SamplePictures.Jpeg());
        var aside = Niamh.LastCard();
        await Niamh.FormAsync("the door on floor 2 squeaks");
        Assert.NotEqual(aside.Case, Niamh.LastCard().Case);

        var answer = await aside.PressAsync("Me too");
        await Office.SettledAsync();

        Assert.Contains("1 photo", answer.Words, StringComparison.Ordinal);
        Assert.Equal([id], await Office.Rows.CasesAsync());
        Assert.DoesNotContain(await Office.Rows.DueAsync(), row => row.RowKey.Contains("unsent-form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_photo_of_a_form_that_was_put_aside_and_is_discarded_leaves_nothing()
    {
        await Emma.FormAsync(JammedPrinter);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        var aside = Emma.LastCard();
        await Emma.FormAsync("the door on floor 2 squeaks");
        await Emma.PastesAsync(null, SamplePictures.Jpeg(2));

        await aside.PressAsync("Cancel");
        Assert.Equal((1, 1), await KeptAsync());
        await PressAsync(Emma, "Report");

        Assert.Contains("1 photo", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task Who_joins_by_words_is_told_when_there_is_no_room_for_their_photo()
    {
        await MeetAsync(Niamh);
        await ReportAsync(Emma);
        await Emma.PastesAsync(null, [.. Enumerable.Range(1, 10).Select(number => SamplePictures.Jpeg(number))]);
        await Niamh.FormAsync(JammedPrinter);
        await Niamh.PastesAsync(null, SamplePictures.Jpeg(11));

        await Niamh.SaysAsync("me too");

        Assert.Contains("There are 10 photos already", Niamh.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photo_that_comes_with_a_mention_in_a_group_goes_along_with_the_form_in_the_own_chat()
    {
        var group = Office.Teams.Chat("19:leadership");

        await Emma.MentionsBotInAsync(group, JammedPrinter, Office.Teams.ServiceUrl + Office.Teams.Pictures.Keep(SamplePictures.Jpeg()));
        Assert.Equal("The photo goes along when you send the form.", Emma.LastSentence());
        await Emma.PassesGuidesAsync();
        await PressAsync(Emma, "Report");

        Assert.Contains("1 photo", Eric.LastCard().Buttons);
    }
}
