using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MutasiAsn.Core.People;

namespace MutasiAsn.Tests.Support;

/// <summary>
/// Stops a query that orders or compares by an enum or a Golongan. Both are stored as text, so a database would put IV/a before I/b and
/// "Rejected" before "Submitted" without any error; such an order belongs into memory.
/// </summary>
public sealed class QueryGuard : IQueryExpressionInterceptor
{
    public static readonly QueryGuard Instance = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        new Visitor().Visit(queryExpression);
        return queryExpression;
    }

    private static void Check(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } inner)
            expression = inner.Operand;
        if (expression is LambdaExpression lambda)
            Check(lambda.Body);
        else if (IsText(expression.Type))
            throw new InvalidOperationException($"A query orders or compares {expression} as text.");
    }

    private static bool IsText(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain.IsEnum || plain == typeof(Golongan));

    private sealed class Visitor : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Max" or "Min" or "MaxBy" or "MinBy" && node.Arguments.Count > 1)
                Check(node.Arguments[1]);
            return base.VisitMethodCall(node);
        }

        protected override Expression VisitBinary(BinaryExpression node)
        {
            if (node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual)
            {
                Check(node.Left);
                Check(node.Right);
            }

            return base.VisitBinary(node);
        }
    }
}
