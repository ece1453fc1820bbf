using System.Collections.Immutable;

namespace BackOffice.Domain.Equipment;

/// <summary>A line of a file: some fields of one machine, as typed.</summary>
/// <param name="Number">The number of the line in the file, from 1; the names of the columns stand in one of their own.</param>
/// <param name="Fields">By the names in <see cref="AssetFields"/>. A field that the file has no column for is left alone.</param>
public sealed record ImportLine(int Number, ImmutableDictionary<string, string> Fields)
{
    public string Tag => Fields.GetValueOrDefault(AssetFields.Tag, string.Empty);

    /// <summary>The whole form: what the line says, and of the rest what is known already.</summary>
    public AssetForm Over(Asset? known)
    {
        var form = known is null ? new AssetForm() : AssetForm.Of(known);
        return Fields.Aggregate(form, (filled, field) => filled.With(field.Key, field.Value)) with { Tag = Tag };
    }
}
