namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors to named properties of some state.</summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
