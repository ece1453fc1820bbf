namespace BackOffice.Cards;

/// <summary>
/// The properties of the data that a button sends. Inputs of the card are sent beside them, under the names of
/// <see cref="Domain.Repairs.RepairFields"/>.
/// </summary>
public static class CardData
{
    /// <summary>One of <see cref="Verbs"/>; always there.</summary>
    public const string Verb = "verb";

    /// <summary>The number of the case that the button is about, or that the form will create.</summary>
    public const string Case = "case";

    /// <summary>The version of the case that the card shows, a number.</summary>
    public const string Version = "version";

    /// <summary>The number of the repair that is joined instead of sending the form.</summary>
    public const string Joins = "joins";

    /// <summary>The number of a form with which pictures lie.</summary>
    public const string Form = "form";

    /// <summary>The numbers of the open repairs that the form shows, with spaces between them.</summary>
    public const string Others = "others";

    /// <summary>Which guide, see <see cref="Domain.Guides.GuideKey"/>.</summary>
    public const string Guide = "guide";

    /// <summary>The place of a step in its guide, or of a guide in its list: a number from 0.</summary>
    public const string Place = "place";

    /// <summary>Where the next page of a list begins.</summary>
    public const string After = "after";

    /// <summary>A text that somebody wrote.</summary>
    public const string Said = "said";

    /// <summary>The name of the intent that the text has.</summary>
    public const string Intent = "intent";

    /// <summary>The number of a machine's plan.</summary>
    public const string Plan = "plan";

    /// <summary>The number of an import.</summary>
    public const string Import = "import";

    /// <summary>The tag of the machine that the button is about.</summary>
    public const string Tag = Domain.Equipment.AssetFields.Tag;

    /// <summary>The code of the item that the button is about.</summary>
    public const string Item = Domain.Stock.ItemFields.Code;

    /// <summary>The number of a sheet on which the stock is counted.</summary>
    public const string Count = "count";

    /// <summary>What the lines of a form of supplies are about, see <see cref="Supplies.SupplyFormData"/>.</summary>
    public const string Lines = "lines";

    /// <summary>Names the very deed that the button does, so that it is done once; minted with the card.</summary>
    public const string Once = "once";

    /// <summary>A reorder point and a target, with a hyphen between them.</summary>
    public const string Levels = "levels";
}
