using System.Linq.Expressions;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>A property of the entity that a lambda's parameter stands for.</summary>
internal sealed record FilterProperty(string Name, Type Type)
{
    /// <returns>Null when the expression is no such property.</returns>
    public static FilterProperty Find(Expression expression) =>
        expression switch
        {
            UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs } conversion => Find(conversion.Operand),
            MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } inner } when Nullable.GetUnderlyingType(inner.Type) is not null => Find(inner),
            MemberExpression { Expression: { } owner } member when IsEntity(owner) => new FilterProperty(NameOf(member), member.Type),
            // entity["Name"] and entity.GetString("Name") of a TableEntity.
            MethodCallExpression { Object: { } owner, Arguments: [var name] } call when IsEntity(owner) && name.Type == typeof(string) =>
                new FilterProperty((string)FilterValue.Of(name), call.Type),
            _ => null,
        };

    /// <summary>The value as the service compares it with this property. The compiler compares enums as numbers; they are stored by name.</summary>
    public string Literal(Expression value)
    {
        var found = FilterValue.Of(value);
        if ((Nullable.GetUnderlyingType(Type) ?? Type) is { IsEnum: true } enumeration && found is not null)
            found = Enum.ToObject(enumeration, found);
        return FilterLiteral.TryWrite(found)
            ?? throw new NotSupportedException($"{found?.GetType().ToString() ?? "null"} has no literal, so '{Name}' cannot be compared with it.");
    }

    private static bool IsEntity(Expression expression) =>
        expression is ParameterExpression or UnaryExpression { NodeType: ExpressionType.Convert, Operand: ParameterExpression };

    private static string NameOf(MemberExpression member) =>
        member.Member.DeclaringType == typeof(TableItem) ? "TableName" : StoredName.Of(member.Member);
}
