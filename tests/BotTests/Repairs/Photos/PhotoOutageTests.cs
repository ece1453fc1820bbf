using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Repairs.Photos;

public sealed class PhotoOutageTests : OfficeTest
{
    [Fact]
    public async Task A_bot_that_is_killed_before_the_end_of_a_photo_leaves_none_and_the_repeated_message_brings_it()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        Office.Tables.CutsAfter(call => call.Contains("$batch", StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            var sending = Emma.PastesAsync(null, SamplePictures.Jpeg(size: 5_000_000));
            await TestOffice.UntilAsync(() => Office.Tables.IsCut);
            await Office.KillBotAsync();
            await sending;
            throw new InvalidOperationException("The message was answered.");
        });
        Assert.Empty(await Office.Rows.StartingWithAsync("photo|"));
        Assert.NotEmpty(await Office.Rows.StartingWithAsync("photobits|"));
        await Office.StartBotAsync();
        await Emma.ChannelRepeatsAsync(underNewId: true);
        await Office.SettledInTimeAsync();

        Assert.Equal($"I have added the photo to {id}.", Emma.LastSentence());
        await Office.PassAsync(Duration.FromHours(2), Duration.FromMinutes(30));
        Assert.Single(await Office.Rows.StartingWithAsync("photo|"));
        Assert.Equal(7, (await Office.Rows.StartingWithAsync("photobits|")).Count);
    }

    [Fact]
    public async Task Tables_that_do_not_answer_are_told_with_a_reference()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        Office.Tables.IsDown = true;

        await Emma.PastesAsync(null, SamplePictures.Jpeg());

        Assert.Contains("Reference", Emma.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photos_that_the_turn_has_no_time_left_for_are_told_beside_those_that_were_added()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var looks = 0;
        Office.Tables.CutsAfter(call =>
        {
            if (call.Contains("'photo|", StringComparison.Ordinal) && Interlocked.Increment(ref looks) == 2)
            {
                Office.Time.Advance(Duration.FromSeconds(9));
            }

            return false;
        });

        await Emma.PastesAsync(null, SamplePictures.Jpeg(1), SamplePictures.Jpeg(2), SamplePictures.Jpeg(3));

        Assert.StartsWith($"I have added the photo to {id}. I could not save that photo just now.", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Single(await Office.Rows.StartingWithAsync("photo|"));
    }

    [Fact]
    public async Task Without_an_address_of_its_own_the_bot_says_what_is_missing()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        await Office.SettledAsync();

        await PressAsync(Emma, "1 photo");

        Assert.Contains("Office:PublicAddress", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("photolink|"));
    }
}
