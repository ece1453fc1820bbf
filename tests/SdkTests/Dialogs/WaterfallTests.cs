using BackOffice.SdkTests.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BackOffice.SdkTests.Dialogs;

public class WaterfallTests
{
    private const string Faults = "(1) Jam, (2) Toner, or (3) No network connection";
    private readonly Talk _talk = new(Repair());

    [Fact]
    public async Task Steps_get_their_answers_over_several_turns()
    {
        Assert.Equal(["Which printer?"], await _talk.Say("I need help"));
        Assert.Equal([$"What is wrong? {Faults}"], await _talk.Say("floor 3"));
        Assert.Equal(["Shall I report floor 3: Toner? (1) Yes or (2) No"], await _talk.Say("the second"));
        Assert.Equal(["Reported."], await _talk.Say("yes please"));
        Assert.Equal(["Which printer?"], await _talk.Say("again"));
    }

    [Fact]
    public async Task An_answer_that_is_not_understood_is_asked_for_again()
    {
        await _talk.Say("I need help");
        await _talk.Say("floor 3");

        Assert.Equal([$"Please choose. {Faults}"], await _talk.Say("it smells"));
        Assert.Equal(["Shall I report floor 3: No network connection? (1) Yes or (2) No"], await _talk.Say("no network connection"));
        Assert.Equal(["Shall I report floor 3: No network connection? (1) Yes or (2) No"], await _talk.Say("maybe"));
        Assert.Equal(["Forgotten."], await _talk.Say("2"));
    }

    [Fact]
    public async Task An_answer_that_is_refused_is_asked_for_again_unless_the_validator_says_why()
    {
        await _talk.Say("I need help");

        Assert.Equal(["Which printer? Please say its floor."], await _talk.Say("that one"));
        Assert.Equal(["There is no floor 9. (attempt 2)"], await _talk.Say("floor 9"));
        Assert.Equal([$"What is wrong? {Faults}"], await _talk.Say("floor 1"));
    }

    [Fact]
    public async Task Other_activities_do_not_disturb_a_prompt()
    {
        await _talk.Say("I need help");

        Assert.Empty(await _talk.Send(RecordingAdapter.Incoming(ActivityTypes.Event)));
        Assert.Equal([$"What is wrong? {Faults}"], await _talk.Say("floor 3"));
    }

    [Fact]
    public async Task Nothing_is_written_when_a_turn_changed_nothing()
    {
        await _talk.Say("I need help");
        var writes = _talk.Storage.Writes;

        await _talk.Send(RecordingAdapter.Incoming(ActivityTypes.Event));

        Assert.Equal(writes, _talk.Storage.Writes);
    }

    [Fact]
    public async Task A_step_goes_on_at_most_once()
    {
        var waterfall = new WaterfallDialog("twice",
        [
            async (step, token) =>
            {
                await step.NextAsync("first", token);
                return await step.NextAsync("second", token);
            },
            async (step, token) =>
            {
                await step.Context.SendActivityAsync($"{step.Reason} {step.Result}", cancellationToken: token);
                return Dialog.EndOfTurn;
            },
        ]);
        var talk = new Talk(waterfall);

        var mistake = await Assert.ThrowsAsync<InvalidOperationException>(() => talk.Say("go"));

        Assert.Contains("called more than once", mistake.Message, StringComparison.Ordinal);
        Assert.Equal("NextCalled first", talk.LastAnswer.Text);
    }

    private static ComponentDialog Repair() => new ComponentDialog("repair")
        .AddDialog(new WaterfallDialog("steps",
        [
            (step, token) => step.PromptAsync("printer", Talk.Ask("Which printer?", "Which printer? Please say its floor."), token),
            (step, token) =>
            {
                step.Values["printer"] = step.Result;
                var options = Talk.Ask("What is wrong?", "Please choose.");
                options.Choices = ChoiceFactory.ToChoices(["Jam", "Toner", "No network connection"]);
                return step.PromptAsync("fault", options, token);
            },
            (step, token) => step.PromptAsync("sure", Talk.Ask($"Shall I report {step.Values["printer"]}: {((FoundChoice)step.Result).Value}?"), token),
            async (step, token) =>
            {
                await step.Context.SendActivityAsync((bool)step.Result ? "Reported." : "Forgotten.", cancellationToken: token);
                return await step.EndDialogAsync(cancellationToken: token);
            },
        ]))
        .AddDialog(new TextPrompt("printer", async (prompt, token) =>
        {
            if (prompt.Recognized.Value == "floor 9")
                await prompt.Context.SendActivityAsync($"There is no floor 9. (attempt {prompt.AttemptCount})", cancellationToken: token);
            return prompt.Recognized.Value.StartsWith("floor", StringComparison.Ordinal) && prompt.Recognized.Value != "floor 9";
        }))
        .AddDialog(new ChoicePrompt("fault") { Style = ListStyle.Inline })
        .AddDialog(new ConfirmPrompt("sure") { Style = ListStyle.Inline });
}
