using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A filter whose values were interpolated: each becomes a literal, so that no value can change what is asked.</summary>
internal static class InterpolatedFilter
{
    public static string Write(FormattableString filter)
    {
        if (filter is null)
            return null;
        var literals = new object[filter.ArgumentCount];
        for (var index = 0; index < literals.Length; index++)
        {
            var value = filter.GetArgument(index);
            literals[index] = FilterLiteral.TryWrite(value)
                ?? throw new ArgumentException(
                    $"Unable to convert argument {index} from type {value?.GetType().ToString() ?? "null"} to an OData literal.", nameof(filter));
        }

        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }
}
