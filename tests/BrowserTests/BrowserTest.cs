using System.Runtime.CompilerServices;

namespace BackOffice.BrowserTests;

/// <summary>A test with an office of its own, since a window cannot be emptied.</summary>
public abstract class BrowserTest : IAsyncLifetime
{
    protected Office Office { get; private set; } = null!;

    public async Task InitializeAsync() => Office = await Office.OpenAsync();

    public async Task DisposeAsync() => await Office.DisposeAsync();

    /// <inheritdoc cref="BrowserTests.Office.WalkAsync"/>
    protected Task WalkAsync(Func<Task> steps, [CallerMemberName] string test = "") => Office.WalkAsync(steps, test);
}
