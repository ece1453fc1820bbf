using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Repairs.Photos;

public sealed class PhotoChoiceTests : PhotoTest
{
    private const string Ask = "Which problem is this photo about?";

    [Fact]
    public async Task Of_two_open_reports_a_press_says_which()
    {
        var printer = await ReportAsync(Emma);
        var door = await ReportAsync(Emma, "the door on floor 2 squeaks");
        await Emma.PastesAsync("photo", SamplePictures.Jpeg());
        var card = Emma.LastCard();
        Assert.Contains(Ask, card.Words, StringComparison.Ordinal);

        var answer = await card.PressAsync(card.Buttons.Single(button => button.StartsWith(printer, StringComparison.Ordinal)));
        await Office.SettledAsync();

        Assert.Equal($"The photo is with {printer} now.", answer.Words.Trim());
        Assert.Equal((1, 1), await KeptAsync());
        Assert.Equal([1, null], (await Office.Rows.StartingWithAsync("case|")).OrderBy(row => row.GetString("What") == "Printer" ? 0 : 1).Select(row => row.GetInt32("Photos")));
        Assert.Single(await Office.Rows.HistoryAsync(door));
        Assert.Contains(Eric.Cards(), seen => seen.Buttons.Contains("1 photo"));
        Assert.DoesNotContain(await Office.Rows.DueAsync(), row => row.RowKey.Contains("unsent-form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pressed_twice_the_photo_is_there_once()
    {
        var printer = await ReportAsync(Emma);
        await ReportAsync(Emma, "the door on floor 2 squeaks");
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        var card = Emma.LastCard();
        var button = card.Buttons.Single(title => title.StartsWith(printer, StringComparison.Ordinal));

        var answers = await Task.WhenAll(card.PressAsync(button), card.PressAsync(button));
        var later = await card.PressAsync(button);

        Assert.All(answers.Append(later), answer => Assert.Contains($"The photo is with {printer} now.", answer.Words, StringComparison.Ordinal));
        Assert.Equal((1, 1), await KeptAsync());
        Assert.Equal(2, (await Office.Rows.HistoryAsync(printer)).Count);
    }

    [Fact]
    public async Task A_photo_of_something_new_goes_along_with_a_form()
    {
        await Emma.PastesAsync(null, SamplePictures.Jpeg(1), SamplePictures.Jpeg(2));
        Assert.Contains("Which problem are these 2 photos about?", Emma.LastCard().Words, StringComparison.Ordinal);

        var answer = await Emma.LastCard().PressAsync("A new problem");
        Assert.Contains("The photo goes along with the form below.", answer.Words, StringComparison.Ordinal);
        await PressAsync(Emma, "Report", ("what", "Door"), ("where", "Floor 2"), ("symptom", "It squeaks."));

        Assert.Contains("2 photos", Eric.LastCard().Buttons);
        Assert.Equal((2, 2), await KeptAsync());
        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_second_press_for_a_new_problem_finds_it_done_while_the_form_is_open_and_after_it_was_sent()
    {
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        var card = Emma.LastCard();
        await card.PressAsync("A new problem");
        var forms = Emma.Cards().Length;

        var again = await card.PressAsync("A new problem");
        Assert.Contains("The photo goes along with the form below.", again.Words, StringComparison.Ordinal);
        Assert.Equal(forms, Emma.Cards().Length);
        await PressAsync(Emma, "Report", ("what", "Door"), ("where", "Floor 2"), ("symptom", "It squeaks."));
        var later = await card.PressAsync("A new problem");

        Assert.Contains($"The photo is with {Assert.Single(await Office.Rows.CasesAsync())} now.", later.Words, StringComparison.Ordinal);
        Assert.Equal((1, 1), await KeptAsync());
    }

    [Fact]
    public async Task The_new_form_of_a_photo_takes_it_along_when_it_is_discarded()
    {
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        await Emma.LastCard().PressAsync("A new problem");

        await PressAsync(Emma, "Cancel");

        Assert.Equal((0, 0), await KeptAsync());
        Assert.Empty(await Office.Rows.DueAsync());
    }

    [Fact]
    public async Task Photos_of_something_new_go_along_with_the_form_that_is_open()
    {
        await Emma.PastesAsync(null, SamplePictures.Jpeg(1), SamplePictures.Jpeg(2));
        var card = Emma.LastCard();
        await Emma.FormAsync(JammedPrinter);
        await Emma.PastesAsync(null, SamplePictures.Jpeg(2));

        var answer = await card.PressAsync("A new problem");
        await PressAsync(Emma, "Report");

        Assert.Contains("The photo goes along with the form below.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("2 photos", Eric.LastCard().Buttons);
        Assert.Equal((2, 2), await KeptAsync());
    }

    [Fact]
    public async Task Photos_for_which_the_open_form_has_no_room_are_kept_and_the_question_stays()
    {
        await Emma.PastesAsync(null, [.. Enumerable.Range(1, 5).Select(number => SamplePictures.Jpeg(number))]);
        var card = Emma.LastCard();
        await Emma.FormAsync(JammedPrinter);
        await Emma.PastesAsync(null, [.. Enumerable.Range(6, 8).Select(number => SamplePictures.Jpeg(number))]);

        var answer = await card.PressAsync("A new problem");
        Assert.Contains("There are 10 photos already", answer.Words, StringComparison.Ordinal);
        await PressAsync(Emma, "Report");
        await card.PressAsync("A new problem");
        await PressAsync(Emma, "Report", ("what", "Door"), ("where", "Floor 2"), ("symptom", "It squeaks."));

        Assert.Equal([10, 5], (await Office.Rows.StartingWithAsync("case|")).Select(row => row.GetInt32("Photos") ?? 0).OrderDescending());
    }

    [Fact]
    public async Task A_photo_about_nothing_is_thrown_away()
    {
        await Emma.PastesAsync(null, SamplePictures.Jpeg());

        var answer = await PressAsync(Emma, "None: throw it away");

        Assert.Contains("The photo is thrown away.", answer.Words, StringComparison.Ordinal);
        Assert.Equal((0, 0), await KeptAsync());
        Assert.Empty(await Office.Rows.CasesAsync());
        Assert.Empty(await Office.Rows.DueAsync());
    }

    [Fact]
    public async Task A_photo_of_which_nobody_says_what_it_is_about_is_gone_after_three_days()
    {
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        await Office.PassAsync(NodaTime.Duration.FromHours(73), NodaTime.Duration.FromHours(12));
        Assert.Equal((0, 0), await KeptAsync());

        var answer = await Emma.LastCard().PressAsync("A new problem");

        Assert.Contains("I do not have that photo any more.", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_back_office_is_offered_what_is_open()
    {
        var printer = await ReportAsync(Emma);
        await ReportAsync(Emma, "the door on floor 2 squeaks");

        await Eric.PastesAsync(null, SamplePictures.Jpeg());
        var answer = await Eric.LastCard().PressAsync(Eric.LastCard().Buttons.Single(title => title.StartsWith(printer, StringComparison.Ordinal)));
        await Office.SettledAsync();

        Assert.Contains($"The photo is with {printer} now.", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_takes_anothers_photo_or_puts_one_where_they_may_not_look()
    {
        await MeetAsync(Niamh);
        var printer = await ReportAsync(Emma);
        await ReportAsync(Emma, "the door on floor 2 squeaks");
        await Emma.PastesAsync(null, SamplePictures.Jpeg());
        var data = CardDataOf(Emma.LastCard(), printer);

        await Niamh.PressesAsync(data, "photo.choose", message: null);
        await Niamh.PressesAsync(data, "photo.new", message: null);
        await Niamh.PressesAsync(data, "photo.forget", message: null);
        Assert.Equal((1, 1), await KeptAsync());
        Assert.Single(await Office.Rows.HistoryAsync(printer));

        await Niamh.PastesAsync(null, SamplePictures.Jpeg(2));
        var own = CardDataOf(Niamh.LastCard(), null);
        own["case"] = printer;
        var answer = await Niamh.PressesAsync(own, "photo.choose", message: null);

        Assert.Contains("I know of no", answer.Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.HistoryAsync(printer));
    }

    [Fact]
    public async Task A_photo_that_answers_a_question_goes_to_what_was_asked_about()
    {
        var printer = await ReportAsync(Emma);
        await ReportAsync(Emma, "the door on floor 2 squeaks");
        await Eric.Cards()[^2].PressAsync("Send question", ("question", "Which tray?"));
        await Office.SettledAsync();

        await Emma.PastesAsync("the lower one", SamplePictures.Jpeg());

        Assert.Equal($"I have added the photo to {printer}.", Emma.LastSentence());
    }

    private static System.Text.Json.Nodes.JsonObject CardDataOf(SeenCard card, string? choice)
    {
        var actions = card.Json["body"]!.AsArray().Where(part => part!["actions"] is not null).SelectMany(part => part!["actions"]!.AsArray());
        return (System.Text.Json.Nodes.JsonObject)actions.First(action => choice is null || (string?)action!["data"]?["case"] == choice)!["data"]!.DeepClone();
    }
}
