using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>
/// The names met in one reply. The entities of a page mostly have the same properties in the same order,
/// so the next name is tried first, and each is made a string once a page instead of once an entity.
/// </summary>
internal sealed class PropertyNames
{
    private readonly List<PropertyName> _names = [];
    private int _next;

    /// <summary>The name at which the reader stands.</summary>
    public PropertyName Read(ref Utf8JsonReader reader)
    {
        for (var tried = 0; tried < _names.Count; tried++)
        {
            var index = (_next + tried) % _names.Count;
            if (!reader.ValueTextEquals(_names[index].Text))
                continue;
            _next = index + 1;
            return _names[index];
        }

        var name = new PropertyName(reader.GetString());
        _names.Add(name);
        _next = 0;
        return name;
    }
}
