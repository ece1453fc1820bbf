using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>That a cost centre was handed something: written once for each line and time, and summed when somebody asks.</summary>
internal static class UsedRow
{
    private const string Request = "Request";

    public static TableEntity Write(SupplyRequest request, SupplyLine line, int units, YearMonth month) => new()
    {
        RowKey = Keys.UsedLine(month, request.CostCentre, request.Id, request.Version, line.Number),
        [nameof(UsedSupplies.CostCentre)] = request.CostCentre,
        [nameof(UsedSupplies.Item)] = line.Item?.Value,
        [nameof(UsedSupplies.Name)] = line.Name,
        [nameof(UsedSupplies.Unit)] = line.Unit,
        [nameof(UsedSupplies.Units)] = units,
        [nameof(UsedSupplies.Value)] = (line.ValueOf(units) ?? 0).ToString(CultureInfo.InvariantCulture),
        [Request] = request.Id.Value,
    };

    public static UsedSupplies Read(TableEntity row) => new(
        row.Text(nameof(UsedSupplies.CostCentre)),
        row.TextOrNull(nameof(UsedSupplies.Item)) is { } item ? ItemCode.Parse(item) : null,
        row.Text(nameof(UsedSupplies.Name)),
        row.Text(nameof(UsedSupplies.Unit)),
        row.Number(nameof(UsedSupplies.Units)),
        decimal.Parse(row.Text(nameof(UsedSupplies.Value)), CultureInfo.InvariantCulture));
}
