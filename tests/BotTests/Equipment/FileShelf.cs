using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackOffice.BotTests.Equipment;

/// <summary>Where Teams keeps a file that somebody sends: one address, which serves what the test lays there.</summary>
internal sealed class FileShelf : IAsyncDisposable
{
    private readonly WebApplication app;
    private int requests;

    private FileShelf(WebApplication app) => this.app = app;

    public byte[] Content { get; set; } = [];

    /// <summary>Set, it sends whoever asks elsewhere.</summary>
    public string? RedirectsTo { get; set; }

    /// <summary>Set, it does not say how large the file is.</summary>
    public bool HidesSize { get; set; }

    public int Requests => requests;

    /// <summary>The token that whoever asked last has shown; null for none.</summary>
    public string? Shown { get; private set; }

    public string Address => $"{app.Urls.Single()}/file?tempauth=secret";

    public static async Task<FileShelf> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var shelf = new FileShelf(builder.Build());
        shelf.app.MapGet("/file", shelf.Serve);
        await shelf.app.StartAsync();
        return shelf;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Serve(HttpRequest request)
    {
        Interlocked.Increment(ref requests);
        Shown = request.Headers.Authorization;
        return RedirectsTo is { } elsewhere ? Results.Redirect(elsewhere)
            : HidesSize ? Results.Stream(body => body.WriteAsync(Content).AsTask(), "text/csv")
            : Results.Bytes(Content, "text/csv");
    }
}
