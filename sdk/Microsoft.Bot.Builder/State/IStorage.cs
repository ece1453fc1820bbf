namespace Microsoft.Bot.Builder;

/// <summary>Where bot state is kept: objects by key.</summary>
public interface IStorage
{
    /// <summary>The objects that exist under the keys; a missing one is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
