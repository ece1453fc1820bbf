namespace Microsoft.Bot.Builder;

/// <summary>The name of a property of some state.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}

/// <summary>Reads and changes one property of some state, which is loaded at the first use in a turn.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value; or what the factory makes, which then is the value; or the type's default.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
