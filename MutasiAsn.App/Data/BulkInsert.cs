using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace MutasiAsn.App.Data;

/// <summary>
/// Writes many rows with the columns and conversions of EF's own model: one prepared INSERT on SQLite, COPY on PostgreSQL. Versions, audit and
/// the live feed do not see these rows, so the caller writes those itself. Must run inside the context's transaction.
/// </summary>
public static class BulkInsert
{
    public static Task<int> WriteAsync<T>(AppDb db, IEnumerable<T> rows, CancellationToken ct)
        where T : class => WriteAsync(db, typeof(T), rows, ct);

    /// <summary>Rows of one entity type, given at run time; in an order that satisfies foreign keys to the table itself.</summary>
    public static async Task<int> WriteAsync(AppDb db, Type type, IEnumerable rows, CancellationToken ct)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("A bulk insert belongs into a transaction.");
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        var columns = Columns(db, type, command);
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = sql.DelimitIdentifier(db.Model.FindEntityType(type)!.GetTableName()!);
        var names = string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Name)));
        if (command is NpgsqlCommand)
            return await CopyAsync((NpgsqlConnection)db.Database.GetDbConnection(), $"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)", columns, rows, ct);
        command.CommandText = $"INSERT INTO {table} ({names}) VALUES ({string.Join(", ", columns.Select(c => c.Parameter.ParameterName))})";
        return Insert(command, columns, rows, ct);
    }

    private static List<Column> Columns(AppDb db, Type type, DbCommand command)
    {
        var entity = db.Model.FindEntityType(type) ?? throw new ArgumentException($"{type.Name} is not part of the model.", nameof(type));
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        var columns = new List<Column>();
        foreach (var property in entity.GetProperties().Where(p => !p.ValueGenerated.HasFlag(ValueGenerated.OnAdd)))
        {
            var mapping = property.GetRelationalTypeMapping();
            var parameter = mapping.CreateParameter(command, "@p" + columns.Count, null, property.IsNullable);
            command.Parameters.Add(parameter);
            columns.Add(new Column(property.GetColumnName(table)!, property.GetGetter(), parameter, mapping.Converter?.ConvertToProvider));
        }

        return columns;
    }

    // Microsoft.Data.Sqlite has no real asynchrony: its async methods run at once.
    private static int Insert(DbCommand command, List<Column> columns, IEnumerable rows, CancellationToken ct)
    {
        var count = 0;
        foreach (var row in rows)
        {
            foreach (var column in columns)
                column.Parameter.Value = column.Value(row) ?? DBNull.Value;
            if (count++ == 0)
                command.Prepare();
            if (count % 1000 == 0)
                ct.ThrowIfCancellationRequested();
            command.ExecuteNonQuery();
        }

        return count;
    }

    private static async Task<int> CopyAsync(NpgsqlConnection connection, string copy, List<Column> columns, IEnumerable rows, CancellationToken ct)
    {
        var count = 0;
        await using var writer = await connection.BeginBinaryImportAsync(copy, ct);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(ct);
            foreach (var column in columns)
            {
                if (column.Value(row) is { } value)
                    await writer.WriteAsync(value, ((NpgsqlParameter)column.Parameter).NpgsqlDbType, ct);
                else
                    await writer.WriteNullAsync(ct);
            }

            count++;
        }

        await writer.CompleteAsync(ct);
        return count;
    }

    private sealed record Column(string Name, IClrPropertyGetter Getter, DbParameter Parameter, Func<object?, object?>? Convert)
    {
        public object? Value(object row)
        {
            var value = Getter.GetClrValue(row);
            return value is not null && Convert is not null ? Convert(value) : value;
        }
    }
}
