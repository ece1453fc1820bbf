using BackOffice.Domain.Stock;

namespace BackOffice.Bot.Stock.Import;

/// <summary>The names that columns of such lists have, here and in other systems, in English and German.</summary>
internal static class ItemColumns
{
    private static readonly Dictionary<string, string> Fields = Table(
        (ItemFields.Code, "code sku itemcode itemnumber itemno itemid articlenumber articleno articlecode productcode productnumber partnumber materialnumber artikelnummer artikelnr artikelcode artnr nummer materialnummer bestellnummer bestellnr"),
        (ItemFields.Name, "name itemname description itemdescription productname articlename bezeichnung artikelbezeichnung artikelname beschreibung"),
        (ItemFields.Unit, "unit units unitofmeasure uom einheit mengeneinheit me"),
        (ItemFields.Pack, "pack package packaging packunit orderunit gebinde packung verpackung verpackungseinheit bestelleinheit ve"),
        (ItemFields.PackSize, "packsize unitsperpack perpack packquantity unitsinpack gebindegröße gebindegrösse packungsgröße packungsgrösse packungsinhalt inhalt stückprogebinde stückprove stückpropackung"),
        (ItemFields.Synonyms, "synonyms synonym othernames alsocalled aliases alias aka synonyme auchgenannt suchbegriffe"),
        (StockFields.Place, "place cabinet location storage storagelocation shelf bin ort lagerort platz lagerplatz schrank regal fach"),
        (StockFields.Quantity, "onhand quantity qty stock instock amount count currentstock openingstock bestand lagerbestand menge anzahl aktuellerbestand"),
        (ItemFields.ReorderPoint, "reorderpoint reorderlevel reorderat reorder min minimum minstock minimumstock meldebestand mindestbestand bestellpunkt mindestmenge"),
        (ItemFields.Target, "target targetstock max maximum maxstock maximumstock orderupto parlevel par zielbestand sollbestand höchstbestand maximalbestand soll"),
        (ItemFields.Supplier, "supplier vendor suppliername lieferant lieferantenname händler"),
        (ItemFields.SupplierMail, "mail email suppliermail supplieremail vendoremail lieferantenmail lieferantenemail mailadresse emailadresse"),
        (ItemFields.Price, "price packprice priceperpack cost preis gebindepreis packungspreis preisprogebinde preisprove"),
        (ItemFields.LeadDays, "leadtime leaddays leadtimedays leadtimeindays days deliverydays deliverytime lieferzeit lieferzeittage lieferzeitintagen tage liefertage"));

    /// <summary>Some lists call the code so, and some the name.</summary>
    private static readonly HashSet<string> CodeOrName = new(StringComparer.Ordinal) { "item", "article", "product", "artikel", "produkt", "material" };

    /// <summary>The field of each column, of <see cref="ItemFields"/> or <see cref="StockFields"/>; null where its name means nothing here.</summary>
    public static string?[] FieldsOf(string[] names)
    {
        string[] plain = [.. names.Select(Plain)];
        string?[] fields = [.. plain.Select(name => Fields.GetValueOrDefault(name))];
        foreach (var (column, name) in plain.Index())
        {
            if (CodeOrName.Contains(name))
            {
                fields[column] = new[] { ItemFields.Code, ItemFields.Name }.FirstOrDefault(field => !fields.Contains(field, StringComparer.Ordinal));
            }
        }

        return fields;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static Dictionary<string, string> Table(params (string Field, string Names)[] rows) => rows
        .SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Field))
        .ToDictionary(StringComparer.Ordinal);
}
