using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>What is known of a picture without its content. It is written with the last of the content, so a picture that was cut off is none.</summary>
internal static class PhotoRow
{
    /// <param name="id">The repair, or the form, that has the picture.</param>
    public static TableEntity Write(CaseId id, RepairPhoto photo)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Photo(id, photo.Id),
            [nameof(RepairPhoto.Id)] = photo.Id.Value,
            [nameof(RepairPhoto.Number)] = photo.Number,
            [nameof(RepairPhoto.Size)] = photo.Size,
            [nameof(RepairPhoto.Upload)] = photo.Upload,
        };
        row.Put(nameof(RepairPhoto.Format), photo.Format);
        row.Put(nameof(RepairPhoto.By), photo.By);
        row.Put(nameof(RepairPhoto.At), photo.At);
        return row;
    }

    public static RepairPhoto Read(TableEntity row) => new(
        PhotoId.Parse(row.Text(nameof(RepairPhoto.Id))),
        row.Number(nameof(RepairPhoto.Number)),
        row.Choice<PictureFormat>(nameof(RepairPhoto.Format)),
        row.Number(nameof(RepairPhoto.Size)),
        row.Name(nameof(RepairPhoto.By)),
        row.Time(nameof(RepairPhoto.At)),
        row.Text(nameof(RepairPhoto.Upload)));
}
