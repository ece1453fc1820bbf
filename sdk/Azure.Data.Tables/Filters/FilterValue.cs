using System.Linq.Expressions;
using System.Reflection;

namespace Azure.Data.Tables;

/// <summary>The parts of a lambda that do not depend on the entity are computed here, before anything is asked.</summary>
internal static class FilterValue
{
    public static bool DependsOnEntity(Expression expression)
    {
        var search = new ParameterSearch();
        search.Visit(expression);
        return search.Found;
    }

    public static bool IsZero(Expression expression) => !DependsOnEntity(expression) && Of(expression) is 0;

    /// <summary>Constants and captured variables, which are nearly all, are read; only the rest is compiled.</summary>
    public static object Of(Expression expression) =>
        expression switch
        {
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Of(member.Expression)),
            MemberExpression { Member: PropertyInfo property } member => property.GetValue(member.Expression is null ? null : Of(member.Expression)),
            UnaryExpression { NodeType: ExpressionType.Convert } conversion when conversion.Type.IsAssignableFrom(conversion.Operand.Type) || IsLift(conversion) =>
                Of(conversion.Operand),
            _ => Expression.Lambda<Func<object>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
        };

    /// <summary>From T to T?, which boxes to the same.</summary>
    private static bool IsLift(UnaryExpression conversion) => Nullable.GetUnderlyingType(conversion.Type) == conversion.Operand.Type;

    private sealed class ParameterSearch : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found = true;
            return node;
        }
    }
}
