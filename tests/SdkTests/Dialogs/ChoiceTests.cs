using BackOffice.SdkTests.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BackOffice.SdkTests.Dialogs;

public class ChoiceTests
{
    [Theory]
    [InlineData("A4 paper", "A4 paper")]
    [InlineData("some paper, A4 please", "A4 paper")]
    [InlineData("TONER", "Black toner")]
    [InlineData("black toner", "Black toner")]
    [InlineData("2", "Black toner")]
    [InlineData("number two", "Black toner")]
    [InlineData("the 3rd one", "Pens")]
    [InlineData("last", "Pens")]
    [InlineData("paper clips", "Once more?")]
    [InlineData("4", "Once more?")]
    [InlineData("...", "Once more?")]
    public async Task A_choice_is_named_numbered_or_not_understood(string said, string expected)
    {
        var options = Talk.Ask("What?", "Once more?");
        options.Choices = [new Choice("A4 paper"), new Choice("Black toner") { Synonyms = ["toner"] }, new Choice("Pens")];
        var talk = new Talk(Asking(new ChoicePrompt("ask") { Style = ListStyle.None }, options, result => ((FoundChoice)result).Value));
        await talk.Say("go");

        Assert.Equal([expected], await talk.Say(said));
    }

    [Theory]
    [InlineData("yes", "True")]
    [InlineData("Yes, please!", "True")]
    [InlineData("ok", "True")]
    [InlineData("1", "True")]
    [InlineData("no", "False")]
    [InlineData("Nope.", "False")]
    [InlineData("2", "False")]
    [InlineData("yes and no", "Once more?")]
    [InlineData("perhaps", "Once more?")]
    public async Task A_confirmation_is_yes_no_or_not_understood(string said, string expected)
    {
        var prompt = new ConfirmPrompt("ask") { Style = ListStyle.None };
        var talk = new Talk(Asking(prompt, Talk.Ask("Sure?", "Once more?"), result => (bool)result ? "True" : "False"));
        await talk.Say("go");

        Assert.Equal([expected], await talk.Say(said));
    }

    [Fact]
    public async Task Few_choices_are_buttons_below_a_personal_chat()
    {
        var sent = await Shown("personal", "Jam", "Toner");

        Assert.Equal("What is wrong?", sent.Text);
        Assert.Equal("Jam, Toner", string.Join(", ", sent.SuggestedActions.Actions.Select(action => action.Title)));
        Assert.Equal("emma", Assert.Single(sent.SuggestedActions.To));
    }

    [Fact]
    public async Task Choices_are_buttons_on_a_card_in_a_channel()
    {
        var sent = await Shown("channel", "Jam", "Toner");

        var card = Assert.IsType<HeroCard>(Assert.Single(sent.Attachments).Content);
        Assert.Equal("What is wrong?", card.Text);
        Assert.Equal("Jam, Toner", string.Join(", ", card.Buttons.Select(button => button.Value)));
    }

    [Fact]
    public async Task Choices_too_long_for_buttons_are_a_numbered_list()
    {
        var sent = await Shown("personal", "It does not print at all any more", "Something else");

        Assert.Equal("What is wrong?\n\n   1. It does not print at all any more\n   2. Something else", sent.Text);
        Assert.Null(sent.SuggestedActions);
    }

    private static async Task<Activity> Shown(string conversationType, params string[] choices)
    {
        var options = Talk.Ask("What is wrong?");
        options.Choices = ChoiceFactory.ToChoices(choices);
        var talk = new Talk(Asking(new ChoicePrompt("ask"), options, result => ((FoundChoice)result).Value));
        var activity = RecordingAdapter.Incoming(text: "go");
        activity.Conversation.ConversationType = conversationType;
        await talk.Send(activity);
        return talk.LastAnswer;
    }

    private static ComponentDialog Asking(Dialog prompt, PromptOptions options, Func<object, string> say) => new ComponentDialog("asking")
        .AddDialog(new WaterfallDialog("steps",
        [
            (step, token) => step.PromptAsync("ask", options, token),
            async (step, token) =>
            {
                await step.Context.SendActivityAsync(say(step.Result), cancellationToken: token);
                return await step.EndDialogAsync(cancellationToken: token);
            },
        ]))
        .AddDialog(prompt);
}
