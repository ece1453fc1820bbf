using System.Globalization;
using Microsoft.Bot.Builder;

namespace BackOffice.SdkTests.Builder;

public class PipelineTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middleware_runs_in_the_order_in_which_it_was_added()
    {
        _adapter.Use(new Noting("first", _order)).Use(new Noting("second", _order));

        await Receive();

        Assert.Equal(["first in", "second in", "bot", "second out", "first out"], _order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_bot_out()
    {
        _adapter.Use(new Noting("first", _order)).Use(new Closed()).Use(new Noting("third", _order));

        await Receive();

        Assert.Equal(["first in", "first out"], _order);
    }

    [Fact]
    public async Task What_the_bot_throws_reaches_the_error_handler()
    {
        Exception? told = null;
        _adapter.OnTurnError = (turn, exception) =>
        {
            told = exception;
            return turn.SendActivityAsync("Something went wrong.");
        };

        await _adapter.Receive(RecordingAdapter.Incoming(), (_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal("broken", told?.Message);
        Assert.Equal("Something went wrong.", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public Task What_the_bot_throws_reaches_the_caller_when_nobody_handles_it() => Assert.ThrowsAsync<InvalidOperationException>(
        () => _adapter.Receive(RecordingAdapter.Incoming(), (_, _) => throw new InvalidOperationException("broken")));

    [Theory]
    [InlineData("cs-CZ", "cs-CZ")]
    [InlineData("no such locale!", "en-GB")]
    [InlineData(null, "en-GB")]
    public async Task A_turn_runs_in_the_locale_of_its_sender(string? locale, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        var activity = RecordingAdapter.Incoming();
        activity.Locale = locale;
        string? culture = null;

        await _adapter.Receive(activity, (_, _) =>
        {
            culture = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal(expected, culture);
        Assert.Equal("en-GB", CultureInfo.CurrentCulture.Name);
    }

    private Task Receive() => _adapter.Receive(RecordingAdapter.Incoming(), (_, _) =>
    {
        _order.Add("bot");
        return Task.CompletedTask;
    });

    private sealed class Noting(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} in");
            await next(cancellationToken);
            order.Add($"{name} out");
        }
    }

    private sealed class Closed : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
