using Azure.Data.Tables;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>What a link opens, under the hash of its token.</summary>
internal static class LabelLinkRow
{
    public static TableEntity Write(LinkToken token, LabelLink link)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Link(token),
            [nameof(LabelScope.Tag)] = link.Scope.Tag?.Value,
            [nameof(LabelScope.Kind)] = link.Scope.Kind,
            [nameof(LabelLink.Bot)] = link.Bot,
        };
        row.Put(nameof(LabelLink.Expires), link.Expires);
        return row;
    }

    public static LabelLink Read(TableEntity row) => new(
        new LabelScope(
            row.TextOrNull(nameof(LabelScope.Tag)) is { } tag ? AssetTag.Parse(tag) : null,
            row.TextOrNull(nameof(LabelScope.Kind))),
        row.Text(nameof(LabelLink.Bot)),
        row.Time(nameof(LabelLink.Expires)));
}
