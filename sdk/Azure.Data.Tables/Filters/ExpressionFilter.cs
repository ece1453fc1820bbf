using System.Linq.Expressions;

namespace Azure.Data.Tables;

/// <summary>
/// A filter from a lambda: comparisons of a property with a value, <c>string.Compare</c> and <c>CompareTo</c> against 0, <c>Equals</c>,
/// Boolean properties, and these joined by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>.
/// </summary>
internal static class ExpressionFilter
{
    public static string Write<T>(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Condition(filter.Body);
    }

    private static string Condition(Expression expression) =>
        expression switch
        {
            _ when !FilterValue.DependsOnEntity(expression) => FilterLiteral.TryWrite(FilterValue.Of(expression)),
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => $"{Part(both.Left)} and {Part(both.Right)}",
            BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => $"{Part(either.Left)} or {Part(either.Right)}",
            BinaryExpression comparison => Comparison(comparison),
            UnaryExpression { NodeType: ExpressionType.Not } negation => $"not {Part(negation.Operand)}",
            UnaryExpression { NodeType: ExpressionType.Convert } conversion => Condition(conversion.Operand),
            MethodCallExpression { Method.Name: nameof(Equals) } call => Equality(call),
            _ when FilterProperty.Find(expression) is { } property => $"{property.Name} eq true",
            _ => throw new NotSupportedException($"The Table service has no operation for '{expression}'."),
        };

    private static string Part(Expression expression) => $"({Condition(expression)})";

    private static string Comparison(BinaryExpression comparison)
    {
        var (left, right) = (comparison.Left, comparison.Right);
        if (Compared(left) is var (first, second) && FilterValue.IsZero(right))
            (left, right) = (first, second);
        return FilterValue.DependsOnEntity(left)
            ? Comparison(left, Operator(comparison.NodeType), right)
            : Comparison(right, Operator(Mirrored(comparison.NodeType)), left);
    }

    private static string Comparison(Expression property, string comparison, Expression value)
    {
        var found = FilterProperty.Find(property)
            ?? throw new NotSupportedException($"'{property}' is no property of the entity: the Table service compares properties with values only.");
        return $"{found.Name} {comparison} {found.Literal(value)}";
    }

    /// <summary>The two texts of a comparison whose result is then held against 0.</summary>
    private static (Expression First, Expression Second)? Compared(Expression expression) =>
        expression is not MethodCallExpression { Method.Name: nameof(string.Compare) or nameof(string.CompareTo) or nameof(string.CompareOrdinal) } call
            ? null
            : (call.Object, call.Arguments) switch
            {
                (null, [var first, var second]) => (first, second),
                ({ } first, [var second]) => (first, second),
                _ => throw NoComparisonRules(call),
            };

    private static string Equality(MethodCallExpression call) =>
        (call.Object, call.Arguments) switch
        {
            (null, [var first, var second]) => Comparison(Expression.Equal(first, second)),
            ({ } first, [var second]) => Comparison(first, "eq", second),
            _ => throw NoComparisonRules(call),
        };

    private static NotSupportedException NoComparisonRules(MethodCallExpression call) =>
        new($"The Table service compares ordinally only: '{call}' asks for another way.");

    private static ExpressionType Mirrored(ExpressionType type) =>
        type switch
        {
            ExpressionType.LessThan => ExpressionType.GreaterThan,
            ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
            ExpressionType.GreaterThan => ExpressionType.LessThan,
            ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
            _ => type,
        };

    private static string Operator(ExpressionType type) =>
        type switch
        {
            ExpressionType.Equal => "eq",
            ExpressionType.NotEqual => "ne",
            ExpressionType.LessThan => "lt",
            ExpressionType.LessThanOrEqual => "le",
            ExpressionType.GreaterThan => "gt",
            ExpressionType.GreaterThanOrEqual => "ge",
            _ => throw new NotSupportedException($"The Table service has no operator for {type}."),
        };
}
