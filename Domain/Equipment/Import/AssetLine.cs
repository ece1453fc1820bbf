using BackOffice.Domain.Imports;

namespace BackOffice.Domain.Equipment;

/// <summary>A line of a list of machines.</summary>
public static class AssetLine
{
    extension(ImportLine line)
    {
        /// <summary>As typed.</summary>
        public string Tag => line.Text(AssetFields.Tag);

        /// <summary>The whole form: what the line says, and of the rest what is known already.</summary>
        public AssetForm Over(Asset? known)
        {
            var form = known is null ? new AssetForm() : AssetForm.Of(known);
            return line.Fields.Aggregate(form, (filled, field) => filled.With(field.Key, field.Value)) with { Tag = line.Tag };
        }
    }
}
