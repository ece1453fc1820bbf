using Azure.Data.Tables;
using BackOffice.Domain.People;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>Reads and writes columns of a row. One that must be there and is not means that the row is not of this product.</summary>
internal static class Columns
{
    public static string Text(this TableEntity row, string column) => row.GetString(column) ?? throw Missing(row, column);

    /// <summary>Null for an absent column and for an empty text, which stands for none where columns are merged.</summary>
    public static string? TextOrNull(this TableEntity row, string column) => row.GetString(column) is { Length: > 0 } text ? text : null;

    public static int Number(this TableEntity row, string column) => row.GetInt32(column) ?? throw Missing(row, column);

    /// <summary>To the tick (100 ns), in which the service counts.</summary>
    public static Instant Time(this TableEntity row, string column) =>
        Instant.FromDateTimeOffset(row.GetDateTimeOffset(column) ?? throw Missing(row, column));

    public static Instant? TimeOrNull(this TableEntity row, string column) =>
        row.GetDateTimeOffset(column) is { } time ? Instant.FromDateTimeOffset(time) : null;

    /// <summary>Dates of the office are text (ISO).</summary>
    public static LocalDate? DateOrNull(this TableEntity row, string column) =>
        row.TextOrNull(column) is { } date ? LocalDatePattern.Iso.Parse(date).Value : null;

    public static T Choice<T>(this TableEntity row, string column)
        where T : struct, Enum =>
        Enum.Parse<T>(row.Text(column));

    public static T? ChoiceOrNull<T>(this TableEntity row, string column)
        where T : struct, Enum =>
        row.TextOrNull(column) is { } name ? Enum.Parse<T>(name) : null;

    public static PersonName Name(this TableEntity row, string column) =>
        new(new PersonId(row.Text($"{column}Id")), row.Text($"{column}Name"));

    public static void Put(this TableEntity row, string column, PersonName person)
    {
        row[$"{column}Id"] = person.Id.Value;
        row[$"{column}Name"] = person.Name;
    }

    public static void Put(this TableEntity row, string column, LocalDate? date) =>
        row[column] = date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    public static void Put(this TableEntity row, string column, Instant instant) => row[column] = instant.ToDateTimeOffset();

    /// <summary>Enumerations are stored by name, so that their order may change.</summary>
    public static void Put<T>(this TableEntity row, string column, T choice)
        where T : struct, Enum =>
        row[column] = choice.ToString();

    /// <summary>An amount of money. The service knows no decimal numbers: it is kept in hundredths.</summary>
    public static void PutAmount(this TableEntity row, string column, decimal? amount) =>
        row[column] = amount is { } known ? decimal.ToInt64(known * 100) : null;

    public static decimal? AmountOrNull(this TableEntity row, string column) => row.GetInt64(column) is { } hundredths ? hundredths / 100m : null;

    private static InvalidDataException Missing(TableEntity row, string column) => new($"The row {row.RowKey} has no {column}.");
}
