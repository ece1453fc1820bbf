using System.Diagnostics;
using System.Text.Json.Nodes;

namespace BackOffice.BotTests.Conversation;

/// <summary>The command line, as somebody uses it: a process of its own.</summary>
public sealed class UnderstandCommandTests
{
    [Fact]
    public async Task A_text_is_explained_as_one_line_of_json()
    {
        var (code, output, _) = await RunAsync("--now", "2026-11-22T10:00", "--zone", "Europe/Berlin", "interview Jane Doe with Sam for 45 minutes next Tuesday afternoon");

        Assert.Equal(0, code);
        var read = JsonNode.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)))!;
        Assert.Equal("BookInterview", (string?)read["intent"]);
        var entities = read["entities"]!;
        Assert.Equal("Jane Doe", (string?)entities["candidate"]);
        Assert.Equal("PT45M", (string?)entities["duration"]);
        Assert.Equal("Sam", (string?)Assert.Single(entities["people"]!.AsArray()));
        Assert.Equal("2026-11-24T12:00:00", (string?)entities["when"]![1]!["start"]);
        Assert.Equal("2026-11-24T18:00:00", (string?)entities["when"]![1]!["end"]);
        Assert.Null(entities["place"]);
    }

    [Fact]
    public async Task A_file_is_explained_a_line_a_sentence()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, ["the printer is jammed", string.Empty, "what's the weather"]);

            var (code, output, _) = await RunAsync("--file", file);

            Assert.Equal(0, code);
            Assert.Equal(
                ["ReportProblem", "None", "None"],
                output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (string?)JsonNode.Parse(line)!["intent"]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--zone", "Mars/Olympus", "Mars/Olympus")]
    [InlineData("--locale", "zz-ZZ-none", "zz-ZZ-none")]
    [InlineData("--now", "yesterday", "2026-11-22T10:00")]
    [InlineData("--file", "no-such-file.txt", "no-such-file.txt")]
    public async Task What_cannot_be_used_is_named(string option, string value, string named)
    {
        var (code, _, error) = option is "--file" ? await RunAsync(option, value) : await RunAsync(option, value, "hello");

        Assert.NotEqual(0, code);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_text_it_says_what_to_give()
    {
        var (code, _, error) = await RunAsync();

        Assert.NotEqual(0, code);
        Assert.Contains("--file", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "understand", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
