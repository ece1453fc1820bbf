using Azure.Data.Tables;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>A reading: a row of its own, and the newest one also among the columns of the machine's row.</summary>
internal static class MeterReadingRow
{
    public static TableEntity Write(AssetTag tag, MeterReading reading)
    {
        var row = new TableEntity { RowKey = Keys.Reading(tag, reading) };
        Put(row, string.Empty, reading);
        return row;
    }

    public static MeterReading Read(TableEntity row) => Read(row, string.Empty);

    /// <param name="prefix">Goes before the name of each column.</param>
    public static void Put(TableEntity row, string prefix, MeterReading reading)
    {
        row.Put(prefix + nameof(MeterReading.What), reading.What);
        row.Put(prefix + nameof(MeterReading.By), reading.By);
        row.Put(prefix + nameof(MeterReading.At), reading.At);
        row[prefix + nameof(MeterReading.Pages)] = reading.Pages;
        row[prefix + nameof(MeterReading.Colour)] = reading.Colour?.ToString();
        row[prefix + nameof(MeterReading.Percent)] = reading.Percent;
    }

    public static MeterReading Read(TableEntity row, string prefix) => new(
        row.Choice<MeterAction>(prefix + nameof(MeterReading.What)),
        row.Name(prefix + nameof(MeterReading.By)),
        row.Time(prefix + nameof(MeterReading.At)),
        row.GetInt64(prefix + nameof(MeterReading.Pages)),
        row.ChoiceOrNull<TonerColour>(prefix + nameof(MeterReading.Colour)),
        row.GetInt32(prefix + nameof(MeterReading.Percent)));
}
